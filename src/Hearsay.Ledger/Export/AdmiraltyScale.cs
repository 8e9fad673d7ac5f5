namespace Hearsay.Ledger.Export;

/// <summary>The Admiralty code's grades in the words of other formats.</summary>
internal static class AdmiraltyScale
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
    public static string Reliability(char letter) => char.ToUpperInvariant(letter) switch
    {
        'A' => "completely reliable",
        'B' => "usually reliable",
        'C' => "fairly reliable",
        'D' => "not usually reliable",
        'E' => "unreliable",
        _ => "reliability cannot be judged",
    };

    /// <summary>A machine tag of MISP's taxonomy "admiralty-scale"; none for what is no grade.</summary>
    public static string? CredibilityTag(int grade) => grade is >= 1 and <= 6 ? $"admiralty-scale:information-credibility=\"{grade}\"" : null;

    public static string? ReliabilityTag(char letter) =>
        char.ToLowerInvariant(letter) is >= 'a' and <= 'f' and var value ? $"admiralty-scale:source-reliability=\"{value}\"" : null;
}
