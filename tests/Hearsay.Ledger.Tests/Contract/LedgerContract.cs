using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

/// <summary>What holds for a ledger wherever it lives: each class of these is run on SQLite and on PostgreSQL.</summary>
public abstract class LedgerContract(LedgerPlace place) : IDisposable
{
    protected LedgerPlace Place { get; } = place;

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }
}
