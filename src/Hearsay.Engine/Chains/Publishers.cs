using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Who publishes a report, and what kind of voice that is: a paper, or a ministry or a club that publishes its own word.</summary>
internal static class Publishers
{
    // Lines above and below the text in which a statement says that it is one.
    private const int LongestLine = 120;

    private static readonly string[] Statements =
    [
        "press release", "news release", "press statement", "for immediate release", "communiqué", "communique", "comunicado", "statement of the", "statement by the",
        "press service", "official website", "official statement", "press office", "media statement", "letter from the", "extract from the", "media advisory",
    ];

    /// <summary>The publisher's kind by its name and by what the lines around the text call it.</summary>
    public static VoiceKind KindOf(Document document, string? name, VoiceNouns nouns, KnownNames known)
    {
        if (name is not null && known.Find(name)?.Kind is { } familiar)
        {
            return familiar == VoiceKind.State ? VoiceKind.Organization : familiar;
        }

        var isBody = false;
        foreach (var word in NameForm.Words(name ?? ""))
        {
            if (nouns.TryFind(word, out var noun) && noun.Role == NounRole.Body)
            {
                if (noun.Kind == VoiceKind.Outlet)
                {
                    return VoiceKind.Outlet;
                }

                isBody |= noun.Kind == VoiceKind.Organization;
            }
        }

        return isBody || IsStatement(document) ? VoiceKind.Organization : VoiceKind.Outlet;
    }

    /// <summary>Whether a line of the page that is no part of the text calls it a statement: "PRESS RELEASE", "Official website - Club news".</summary>
    private static bool IsStatement(Document document)
    {
        foreach (var part in document.Report.Parts)
        {
            if (part.Kind is Reports.PartKind.Body or Reports.PartKind.Lead or Reports.PartKind.Related or Reports.PartKind.Comment)
            {
                continue;
            }

            var text = part.Span.In(document.Text);
            foreach (var line in text.EnumerateLines())
            {
                if (line.Length <= LongestLine && IsStatement(line))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsStatement(ReadOnlySpan<char> line)
    {
        foreach (var words in Statements)
        {
            if (line.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
