using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Auditing;

/// <summary>Who signed in and what left the ledger. Entries are added; the database itself refuses to change or delete one.</summary>
public sealed class AuditBook
{
    private const int Longest = 500;
    private readonly LedgerStore _ledger;

    internal AuditBook(LedgerStore ledger) => _ledger = ledger;

    public void Note(string who, string deed, string? about, string? address) => _ledger.Write(work => work.Execute(
        "INSERT INTO audit (number, at, who, deed, about, address) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM audit), @Now, @who, @deed, @about, @address)",
        new { _ledger.Now, who = Cut(who), deed, about = Cut(about), address = Cut(address) }));

    /// <summary>The latest first.</summary>
    /// <param name="before">Only those with a lower number; null for all.</param>
    public IReadOnlyList<AuditEntry> Latest(int limit, long? before = null) => _ledger.Read(work => work.Query<AuditEntry>(
        $"SELECT number, at, who, deed, about, address FROM audit {(before is null ? "" : "WHERE number < @before")} ORDER BY number DESC LIMIT @limit", new { before, limit }).ToList());

    // A name that somebody tried may be anything.
    private static string? Cut(string? text) => StoredText.Clean(text) is { } clean ? clean[..Math.Min(clean.Length, Longest)] : null;
}
