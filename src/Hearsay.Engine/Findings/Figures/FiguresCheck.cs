using Hearsay.Engine.Findings.Headlines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Figures;

/// <summary>
/// Numbers of one thing in one deed, in sentences with a topic in common, that cannot both be right: nine killed, and at least twelve killed. Two numbers in one sentence are parts or
/// a comparison, and another year is another case.
/// </summary>
internal sealed class FiguresCheck(DeedLexicon deeds, QuantityReader quantities) : ICheck
{
    // Nobody reads on through more of them, and each is held against all before it.
    private const int MostFigures = 400;
    private const int MostFindings = 5;
    private const double LeastVague = 10;

    public IEnumerable<Finding> Look(Material material)
    {
        var figures = material.Body.SelectMany(sentence => In(material, sentence)).Take(MostFigures).ToLookup(figure => (figure.Counted, figure.Deed));
        return figures.SelectMany(same => FindContradiction(material, [.. same]) is { } found ? new[] { found } : []).Take(MostFindings);
    }

    private IEnumerable<Figure> In(Material material, Sentence sentence)
    {
        var document = material.Document;
        if (IsOfAnotherTime(document, sentence.Tokens))
        {
            yield break;
        }

        foreach (var quantity in quantities.Read(document, sentence.Tokens))
        {
            var (counted, deed) = quantity.IsMoney ? (Priced.By(document, quantity.Tokens), Priced.Deed) : (quantity.Unit, quantity.Unit < 0 ? null : deeds.GroupOver(document, quantity.Unit, sentence.Tokens.End));
            if (counted >= 0 && deed is not null && material.KeyOf(counted) is { } thing && IsCounted(document, quantity))
            {
                yield return new Figure(
                    quantity, sentence.Tokens, quantity.IsMoney ? $"{quantity.Currency} {thing}" : thing, deed,
                    PlacesOf(document, sentence.Tokens), [.. material.KeysIn(sentence.Tokens)]);
            }
        }
    }

    // "3080 card" is a model's number, and "several" is no figure.
    private static bool IsCounted(Document document, Quantity quantity) => quantity.IsMoney || quantity.Measure switch
    {
        Measure.Count or Measure.Package or Measure.Round => quantity is not { Max: < LeastVague, IsApproximate: true } && quantity.Max is not < 2 && PennTags.NameOf(document.PennTags[quantity.Unit]) is "NNS" or "NNPS",
        Measure.Mass => true,
        _ => false,
    };

    private static Finding? FindContradiction(Material material, List<Figure> same)
    {
        for (var i = 1; i < same.Count; i++)
        {
            var first = same.FindIndex(0, i, other => Contradict(other, same[i]));
            if (first >= 0)
            {
                var (one, other) = (same[first].Quantity.Tokens, same[i].Quantity.Tokens);
                var document = material.Document;
                List<int> claims = [.. new[] { material.ClaimAt(one.Start), material.ClaimAt(other.Start) }.Where(claim => claim >= 0).Distinct()];
                return new Finding(
                    FindingKind.FiguresDisagree, claims,
                    $"Two numbers for one thing: “{material.Words(same[first].Quantity.WithUnit)}” and “{material.Words(same[i].Quantity.WithUnit)}”.",
                    [document.SpanOf(one), document.SpanOf(other)]);
            }
        }

        return null;
    }

    private static bool Contradict(Figure one, Figure other) =>
        one.Sentence != other.Sentence && !one.Quantity.IsCompatibleWith(other.Quantity)
        && one.Topics.Any(topic => topic != one.Counted && other.Topics.Contains(topic))
        && (one.Places.Count == 0 || other.Places.Count == 0 || one.Places.Overlaps(other.Places));

    private static bool IsOfAnotherTime(Document document, TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var form = document.FormOf(i);
            if ((form.Length == 4 && (form.StartsWith("19") || form.StartsWith("20")) && char.IsAsciiDigit(form[2]) && char.IsAsciiDigit(form[3]))
                || (document.Lemmas[i] is "last" or "previous" or "earlier" && i + 1 < sentence.End && document.Lemmas[i + 1] is "year" or "month"))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> PlacesOf(Document document, TokenRange sentence)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var i = document.FirstNameFrom(sentence.Start); i < document.Names.Count && document.Names[i].Tokens.Start < sentence.End; i++)
        {
            if (document.Names[i].Kind is EntityKind.Place)
            {
                places.Add(document.SpanOf(document.Names[i].Tokens).In(document.Text).ToString());
            }
        }

        return places;
    }

    private readonly record struct Figure(Quantity Quantity, TokenRange Sentence, string Counted, string Deed, HashSet<string> Places, HashSet<string> Topics);
}
