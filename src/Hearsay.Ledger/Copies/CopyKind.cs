namespace Hearsay.Ledger.Copies;

/// <summary>How much of a text another report reuses; written in lower case in the contract's JSON.</summary>
public enum CopyKind : byte
{
    /// <summary>All of it, but for headline, credit and furniture.</summary>
    Verbatim,

    /// <summary>A part of it, word for word.</summary>
    Trimmed,

    /// <summary>Its sentences in other words and order.</summary>
    Rewritten,
}
