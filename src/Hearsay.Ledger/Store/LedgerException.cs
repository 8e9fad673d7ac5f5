namespace Hearsay.Ledger.Store;

/// <summary>The ledger cannot be opened, read or written; the message says which and what to do next.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string message, bool isPassing = false, Exception? inner = null)
        : base(message, inner) => IsPassing = isPassing;

    /// <summary>Whether it may go by itself, as when a server is starting again: what was asked can be asked again.</summary>
    public bool IsPassing { get; }
}
