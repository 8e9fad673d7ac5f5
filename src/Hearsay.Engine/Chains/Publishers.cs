using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Who publishes a report, and what kind of voice that is: a paper, or a ministry or a club that publishes its own word.</summary>
internal static class Publishers
{
    // Lines above and below the text in which a statement says that it is one.
    private const int LongestLine = 120;

    // "COMUNICADO (unofficial translation)" above a text may have been taken for a line of it; characters.
    private const int LongestHeading = 50;

    private static readonly string[] Statements =
    [
        "press release", "news release", "press statement", "for immediate release", "communiqué", "communique", "comunicado", "statement of the", "statement by the",
        "press service", "official website", "official statement", "press office", "media statement", "letter from the", "extract from the", "media advisory",
    ];

    private static readonly string[] ReleaseWires = ["release wire", "prnewswire", "pr newswire", "business wire", "businesswire", "globenewswire", "globe newswire", "presswire", "newswire.com", "press release", "prweb", "accesswire", "cision", "presseportal"];

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

    /// <summary>
    /// The name, by its number, of whoever issues what a release wire carries: the organization that the text is about from its first sentence on; -1 where
    /// the publisher is no such wire.
    /// </summary>
    public static int IssuerOf(Document document, string? publisher)
    {
        if (publisher is null || !IsReleaseWire(publisher))
        {
            return -1;
        }

        foreach (var sentence in document.Sentences)
        {
            if (sentence.Part != Reports.PartKind.Body)
            {
                continue;
            }

            for (var i = document.FirstNameFrom(sentence.Tokens.Start); i < document.Names.Count && document.Names[i].Tokens.Start < sentence.Tokens.End; i++)
            {
                if (document.Names[i].Kind is EntityKind.Organization or EntityKind.Group)
                {
                    return i;
                }
            }

            return -1;
        }

        return -1;
    }

    private static bool IsReleaseWire(string publisher)
    {
        foreach (var word in ReleaseWires)
        {
            if (publisher.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line of the page that is no part of the text calls it a statement: "PRESS RELEASE", "Official website - Club news".</summary>
    private static bool IsStatement(Document document)
    {
        foreach (var part in document.Report.Parts)
        {
            var text = part.Span.In(document.Text);
            var isText = part.Kind is Reports.PartKind.Body or Reports.PartKind.Lead;
            if (part.Kind is Reports.PartKind.Related or Reports.PartKind.Comment || (isText && text.Length > LongestHeading))
            {
                continue;
            }

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
