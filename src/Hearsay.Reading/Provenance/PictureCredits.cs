namespace Hearsay.Reading.Provenance;

/// <summary>Tells the credit of a picture, such as "AFP/Getty Images" or "Jane Doe / Reuters".</summary>
internal static class PictureCredits
{
    public static bool IsAgencyPair(string text)
    {
        var slash = text.AsSpan().IndexOfAny('/', '|');
        return slash > 0
            ? Agencies.Find(text.AsSpan(slash + 1)) is not null && text.Length < 60
            : text.EndsWith("Getty Images", StringComparison.Ordinal) || text.EndsWith("Shutterstock", StringComparison.Ordinal)
                || Agencies.Find(text) is { } agency && !Agencies.WritesReports(agency);
    }

    /// <summary>Where the credit at a caption's end begins: "… in Mombasa. Photo: AFP", "… (AP Photo/Jane Doe)"; -1 where none does.</summary>
    public static int FindInCaption(string caption)
    {
        var best = -1;
        foreach (var label in (ReadOnlySpan<string>)
            ["Photo:", "Photo by", "Photograph:", "Foto:", "Pic:", "Picture:", "Image:", "Credit:", "(AP Photo", "(Photo", "(Reuters", "(AFP", "Getty Images"])
        {
            var at = caption.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            best = at > 0 && (best < 0 || at < best) ? at : best;
        }

        return best;
    }
}
