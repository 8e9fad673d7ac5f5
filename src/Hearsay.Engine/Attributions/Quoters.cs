using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Reads what one voice quotes another as saying: of "the agency | quoted | an official as saying the ship had left" the content holds a claim of the
/// official's.
/// </summary>
internal static class Quoters
{
    /// <summary>Where the cue runs on over the one quoted, "quoted two nurses as saying", it ends before, and they open the content.</summary>
    public static Finding Shortened(Document document, Finding finding)
    {
        var cue = finding.Cue[^1];
        var verb = cue.End - 4;
        while (verb > cue.Start && document.Lemmas[verb] is not "quote")
        {
            verb--;
        }

        var runsOn = verb >= cue.Start && document.Lemmas[verb] is "quote" && document.FormOf(cue.End - 2) is "as"
            && PennTags.NameOf(document.PennTags[cue.End - 1]) == "VBG" && finding.Content[0].Start >= cue.End;
        if (!runsOn)
        {
            return finding;
        }

        var opening = new TokenRange(verb + 1, cue.End);
        var content = finding.Content[0].Start == cue.End
            ? [opening with { End = finding.Content[0].End }, .. finding.Content.Skip(1)]
            : (IReadOnlyList<TokenRange>)[opening, .. finding.Content];
        return finding with { Anchor = new Anchor(verb, cue with { End = verb + 1 }), Cue = [.. finding.Cue.SkipLast(1), cue with { End = verb + 1 }], Content = content };
    }

    /// <summary>The claim in such a content; null in any other.</summary>
    public static Finding? Quoted(Document document, Finding finding)
    {
        for (var number = 0; number < finding.Content.Count; number++)
        {
            var piece = finding.Content[number];
            for (var at = piece.Start + 1; at + 1 < piece.End; at++)
            {
                if (document.FormOf(at) is "as" && PennTags.NameOf(document.PennTags[at + 1]) == "VBG" && IsSource(document, new TokenRange(piece.Start, at)))
                {
                    return Make(document, finding, number, at);
                }
            }
        }

        return null;
    }

    // A phrase without a verb of its own but for what is said of somebody: "a man who had seen it".
    private static bool IsSource(Document document, TokenRange range) =>
        document.Tags[range.Start] is not (UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Sconj) && !document.Quotations.Any(range.Overlaps);

    private static Finding? Make(Document document, Finding finding, int number, int at)
    {
        var piece = finding.Content[number];
        List<TokenRange> content = at + 2 < piece.End ? [piece with { Start = at + 2 }] : [];
        if (content.Count == 0 || finding.Content.Count > 1)
        {
            content = [.. finding.Content.Take(number), .. content, .. finding.Content.Skip(number + 1)];
        }

        content.RemoveAll(range => range.Count == 1 && document.Tags[range.Start] == UniversalTag.Punct);
        var cue = new TokenRange(at + 1, at + 2);
        return content.Count == 0 ? null : new Finding(new Anchor(at + 1, cue), [piece with { End = at }], [cue], content, finding.Margin);
    }
}
