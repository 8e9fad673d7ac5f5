using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Wording;

/// <summary>How sure, and which way, in a word or two.</summary>
public static class CertaintyWords
{
    public static string Of(Certainty certainty) => (certainty.Value, certainty.Polarity) switch
    {
        (CertaintyValue.Certain, Polarity.Negative) => "certainly not",
        (CertaintyValue.Probable, Polarity.Negative) => "probably not",
        (CertaintyValue.Possible, Polarity.Negative) => "possibly not",
        (CertaintyValue.Certain, Polarity.Unknown) => "certain whether, not which way",
        (CertaintyValue.Certain, _) => "certain",
        (CertaintyValue.Probable, _) => "probable",
        (CertaintyValue.Possible, _) => "possible",
        _ => "left open",
    };
}
