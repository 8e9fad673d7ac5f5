using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Tells which attributed words are the report's own after all: where the publisher names itself ("The Courier has learned that …") and hearsay that nobody
/// is named for ("The guns are said to be copies"), which the report passes on upon its own word.
/// </summary>
internal sealed class OwnWords(Document document, HearsayLexicon hearsay)
{
    private readonly List<string[]> _names = [.. Names(document)];

    /// <summary>What the report asserts by such a finding, as one stretch or more; null for anybody else's words.</summary>
    public IReadOnlyList<TokenRange>? Of(Finding finding) =>
        IsPublisher(finding) ? finding.Content : IsHearsay(finding) || IsNobody(finding) ? Joined(finding) : null;

    private static IEnumerable<string[]> Names(Document document)
    {
        foreach (var name in document.Report.WireCredits.Select(credit => credit.Agency).Append(document.Report.Outlet?.Name))
        {
            if (name is not null)
            {
                yield return name.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }

    // "The Panel" for the Panel of Experts: all words of it, each with its capital.
    private bool IsPublisher(Finding finding)
    {
        if (finding.Source.Count != 1 || _names.Count == 0)
        {
            return false;
        }

        var source = finding.Source[0];
        var first = source.Start + (document.FormOf(source.Start) is "the" or "The" ? 1 : 0);
        var isBare = first == source.Start && source.Count == 1 && document.Tags[first] != UniversalTag.Propn;
        return first < source.End && !isBare && _names.Exists(name => IsPart(new TokenRange(first, source.End), name));
    }

    private bool IsPart(TokenRange words, string[] name)
    {
        for (var at = words.Start; at < words.End; at++)
        {
            var form = document.FormOf(at).ToString();
            if (!char.IsUpper(form[0]) || !name.Contains(form, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // "Is said to", "are reported": a passive of hearing with what is heard for its subject, and no one who says it.
    private bool IsHearsay(Finding finding)
    {
        var verb = finding.Anchor.Token;
        return PennTags.NameOf(document.PennTags[verb]) == "VBN" && hearsay.TryFind(document, verb, verb + 1, out var isPassive, out _) && isPassive
            && SubjectOf(verb) is >= 0 and var subject && finding.Source.All(range => range.Contains(subject))
            && (finding.Source.Count > 0 || finding.Content[0].End <= finding.Cue[0].Start) && !document.Quotations.Any(finding.Content[0].Overlaps);
    }

    private int SubjectOf(int verb)
    {
        foreach (var child in document.Dependents.Of(verb))
        {
            if (document.RelationIds[child] == RelationId.NsubjPass)
            {
                return child;
            }
        }

        return -1;
    }

    // "Nobody has shown that …", "no paper said so": there is no such voice, and the report says that.
    private bool IsNobody(Finding finding) =>
        finding.Source.Count == 1 && document.Lemmas[finding.Source[0].Start] is "nobody" or "no" or "none" && finding.Source[0].Start < finding.Cue[0].Start
        && !document.Quotations.Any(finding.Source[0].Overlaps);

    private static List<TokenRange> Joined(Finding finding) => [new(finding.Spans.Min(range => range.Start), finding.Spans.Max(range => range.End))];
}
