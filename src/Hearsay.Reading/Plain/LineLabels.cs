namespace Hearsay.Reading.Plain;

/// <summary>What a date is the date of.</summary>
internal enum DateLabel
{
    None, Published, Updated,
}

/// <summary>Tells what a date in a line is the date of, by the words beside it.</summary>
internal static class LineLabels
{
    public static bool IsPublished(string lower) => HasAny(lower, LineCues.PublishedLabels);

    public static bool IsUpdated(string lower) => HasAny(lower, LineCues.UpdatedLabels);

    /// <summary>Which label stands before a date: what lies between it and the date before it decides, the line's start for the first.</summary>
    public static DateLabel Before(string line, int previousEnd, int start)
    {
        var lower = line[previousEnd..start].ToLowerInvariant();
        return IsUpdated(lower) ? DateLabel.Updated : IsPublished(lower) ? DateLabel.Published : DateLabel.None;
    }

    private static bool HasAny(string lower, string[] labels)
    {
        foreach (var label in labels)
        {
            if (lower.Contains(label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
