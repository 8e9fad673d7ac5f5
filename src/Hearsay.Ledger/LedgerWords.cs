using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger;

/// <summary>The words that the contract's JSON and the tables use for our enumerations.</summary>
public static class LedgerWords
{
    private static readonly string[] Sides = ["tells", "denies"];
    private static readonly string[] CopyKinds = ["verbatim", "trimmed", "rewritten"];

    public static string Word(this Side side) => Sides[(int)side];

    public static string Word(this CopyKind kind) => CopyKinds[(int)kind];

    internal static Side SideOf(string word) => (Side)Array.IndexOf(Sides, word);

    internal static CopyKind CopyKindOf(string word) => (CopyKind)Array.IndexOf(CopyKinds, word);
}
