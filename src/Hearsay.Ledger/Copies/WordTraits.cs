namespace Hearsay.Ledger.Copies;

/// <summary>What a word is to whoever compares reports.</summary>
[Flags]
public enum WordTraits : byte
{
    None = 0,

    /// <summary>Capitalised where it does not begin a sentence.</summary>
    Name = 1,

    Number = 2,

    /// <summary>Inside quotation marks.</summary>
    Quoted = 4,

    /// <summary>Told by somebody who stays unnamed, so that hardly two reporters can have heard it.</summary>
    Exclusive = 8,
}
