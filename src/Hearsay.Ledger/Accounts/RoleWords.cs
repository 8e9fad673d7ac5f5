namespace Hearsay.Ledger.Accounts;

/// <summary>Roles as tables and options write them.</summary>
public static class RoleWords
{
    public static string Word(this Role role) => role switch
    {
        Role.Admin => "admin",
        Role.Analyst => "analyst",
        _ => "reader",
    };

    /// <summary>Null where the word is no role.</summary>
    public static Role? Of(string? word) => word switch
    {
        "admin" => Role.Admin,
        "analyst" => Role.Analyst,
        "reader" => Role.Reader,
        _ => null,
    };
}
