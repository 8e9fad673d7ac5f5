namespace Hearsay.Reading.Plain;

/// <summary>Tells what a date in a line is the date of, by the words beside it.</summary>
internal static class LineLabels
{
    public static bool IsPublished(string lower) => HasAny(lower, LineCues.PublishedLabels);

    public static bool IsUpdated(string lower) => HasAny(lower, LineCues.UpdatedLabels);

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
