using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Misp;

/// <summary>
/// How sure a voice is, in the terms of MISP's taxonomy "estimative-language" (ICD 203): certain is at the scale's ends, probable past its middle,
/// possible in the middle. It is the voice's own certainty, not an estimate of Hearsay's.
/// </summary>
internal static class EstimativeLanguage
{
    /// <summary>Null where the voice does not commit itself.</summary>
    public static string? Tag(MatterClaim claim) => Term(claim.Certainty, claim.Polarity) is { } term ? $"estimative-language:likelihood-probability=\"{term}\"" : null;

    /// <summary>Of a matter: only where all who tell it are equally sure.</summary>
    public static string? Tag(Matter matter) =>
        matter.Claims.Where(claim => claim.Side == Side.Tells).Select(Tag).Distinct().ToList() is [var only] ? only : null;

    private static string? Term(CertaintyValue value, Polarity polarity) => (value, polarity) switch
    {
        (CertaintyValue.Certain, Polarity.Positive) => "almost-certain",
        (CertaintyValue.Probable, Polarity.Positive) => "likely",
        (CertaintyValue.Possible, Polarity.Positive or Polarity.Negative) => "roughly-even-chance",
        (CertaintyValue.Probable, Polarity.Negative) => "unlikely",
        (CertaintyValue.Certain, Polarity.Negative) => "almost-no-chance",
        _ => null,
    };
}
