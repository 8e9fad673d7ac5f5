using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export;

/// <summary>Sets out whom a claim came through.</summary>
internal static class ChainWords
{
    /// <summary>"unnamed officials, via Harbour Gazette, via Daily Meridian": who says it, and through whom.</summary>
    public static string Of(MatterClaim claim) =>
        claim.Chain.Count == 0 ? "the report itself" : string.Join(", via ", claim.Chain.Reverse().Select(link => link.Label));

    /// <summary>"Denied by Sandria, via Daily Meridian: “called it untrue”".</summary>
    public static string Quote(ToldClaim told) => $"{Verb(told.Claim.Stance)} by {Of(told.Claim)}: {Quoted(told.Words)}";

    /// <summary>In quotation marks, unless it has its own.</summary>
    public static string Quoted(string words) => words.Trim() is ['“', .., '”'] or ['"', .., '"'] ? words.Trim() : $"“{words}”";

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Denies => "Denied",
        Stance.Asks => "Asked",
        Stance.Orders => "Ordered",
        Stance.Promises => "Promised",
        Stance.Expects => "Expected",
        Stance.Intends => "Intended",
        Stance.Believes => "Believed",
        Stance.Alleges => "Alleged",
        _ => "Said",
    };
}
