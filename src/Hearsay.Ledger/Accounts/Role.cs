namespace Hearsay.Ledger.Accounts;

/// <summary>What somebody may do; each may do what the one before it may.</summary>
public enum Role : byte
{
    /// <summary>Looks, searches, exports.</summary>
    Reader,

    /// <summary>Adds reports and judges.</summary>
    Analyst,

    /// <summary>Gives accounts and sees who signed in.</summary>
    Admin,
}
