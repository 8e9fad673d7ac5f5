using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export;

/// <summary>The Admiralty code's grades in the words of other formats.</summary>
public static class AdmiraltyScale
{
    /// <summary>
    /// STIX's confidence, 0 to 100, as OpenCTI sets it (STIX 2.1, appendix A, "Admiralty Credibility"); null for 6, which cannot be judged.
    /// </summary>
    public static int? Confidence(int credibility) => credibility switch
    {
        1 => 90,
        2 => 70,
        3 => 50,
        4 => 30,
        5 => 10,
        _ => null,
    };

    /// <summary>What each grade of credibility is called.</summary>
    public static string Credibility(int grade) => grade switch
    {
        1 => "confirmed by other sources",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        _ => "truth cannot be judged",
    };

    /// <summary>What each grade of reliability is called.</summary>
    public static string Words(this Reliability grade) => grade switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    /// <summary>A matter's grade: a person's where there is one, else the proposed.</summary>
    public static int InForce(Matter matter) => matter.Judged?.Grade ?? matter.Credibility.Grade;

    /// <summary>A machine tag of MISP's taxonomy "admiralty-scale"; none for what is no grade.</summary>
    public static string? Tag(Matter matter) => InForce(matter) is >= 1 and <= 6 and var grade ? $"admiralty-scale:information-credibility=\"{grade}\"" : null;

    public static string Tag(ReliabilityGrade grade) => $"admiralty-scale:source-reliability=\"{grade.Grade.ToString().ToLowerInvariant()}\"";
}
