using Hearsay.Engine.Quantities;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>A number in the headline that is larger than any that the body has for the same thing.</summary>
internal sealed class LargerNumbers(DeedLexicon deeds, QuantityReader quantities)
{
    // A headline rounds: 340 for 338.
    private const double Rounding = 1.1;

    public Finding? In(Material material, Sentence headline)
    {
        foreach (var number in quantities.Read(material.Document, headline.Tokens))
        {
            if ((number.Min ?? number.Max) is not { } least || least <= 1 || (KindOf(material, number) ?? DeedOf(material, number, headline)) is not { } kind)
            {
                continue;
            }

            var same = Same(material, headline, kind);
            if (same.Count > 0 && same.TrueForAll(other => (other.Max ?? double.PositiveInfinity) * Rounding < least))
            {
                return Show(material, number, same);
            }
        }

        return null;
    }

    // In sentences that have more in common with the headline than what is counted.
    private List<Quantity> Same(Material material, Sentence headline, string kind)
    {
        var same = new List<Quantity>();
        var topics = material.KeysIn(headline.Tokens).ToHashSet(StringComparer.Ordinal);
        topics.Remove(kind);
        foreach (var sentence in material.Body.Where(sentence => material.KeysIn(sentence.Tokens).Any(topics.Contains)))
        {
            same.AddRange(quantities.Read(material.Document, sentence.Tokens).FindAll(other => KindOf(material, other) == kind || DeedOf(material, other, sentence) == kind));
        }

        return same;
    }

    private static string? KindOf(Material material, Quantity quantity) =>
        quantity.Currency ?? (quantity.Unit >= 0 && quantity.Measure is not (Measure.Time or Measure.Share) ? material.KeyOf(quantity.Unit) : null);

    // "Fire kills dozens" has no noun to count, but what was killed is counted in the body too.
    private string? DeedOf(Material material, Quantity number, Sentence sentence) =>
        number.IsMoney ? null : deeds.GroupOver(material.Document, number.Unit < 0 ? number.Tokens.End - 1 : number.Unit, sentence.Tokens.End) is { } group ? $"to {group}" : null;

    private static Finding Show(Material material, Quantity number, List<Quantity> body)
    {
        var largest = body.MaxBy(other => other.Max)!;
        List<int> claims = [.. new[] { number, largest }.Select(one => material.ClaimAt(one.Tokens.Start)).Where(claim => claim >= 0).Distinct()];
        return new Finding(
            FindingKind.HeadlineOverstates, claims,
            $"The headline's number is larger than the body's: “{material.Words(number.WithUnit)}” there, “{material.Words(largest.WithUnit)}” here.",
            [material.Document.SpanOf(number.Tokens), material.Document.SpanOf(largest.Tokens)]);
    }
}
