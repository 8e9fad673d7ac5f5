namespace Hearsay.Ledger.Watches;

/// <summary>Happenings as tables and deliveries write them.</summary>
public static class HappeningWords
{
    public static string Word(this Happening happening) => happening switch
    {
        Happening.NewOrigin => "new-origin",
        Happening.Denied => "denied",
        _ => "new-report",
    };

    internal static Happening Of(string word) => word switch
    {
        "new-origin" => Happening.NewOrigin,
        "denied" => Happening.Denied,
        _ => Happening.NewReport,
    };
}
