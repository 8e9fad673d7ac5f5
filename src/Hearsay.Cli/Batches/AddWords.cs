namespace Hearsay.Cli.Batches;

/// <summary>How a command that stores reports speaks of it.</summary>
/// <param name="New">Of a report that it stored.</param>
/// <param name="Known">Of a report for which there was nothing to do.</param>
/// <param name="Stored">Goes before the ledger in the sum: "3 reports added to hearsay.db".</param>
/// <param name="WasKnown">Goes after a number in the sum: "2 were there already".</param>
internal sealed record AddWords(string New, string Known, string Stored, string WasKnown)
{
    public static readonly AddWords Adding = new("added", "known", "added to", "there already");

    public static readonly AddWords Rereading = new("reread", "known", "read again in", "read by this version already");
}
