using System.Diagnostics;

namespace Hearsay.Ledger;

/// <summary>What a ledger spends its time on while it adds a report, for whoever listens (OpenTelemetry, a benchmark); it costs nothing where nobody does.</summary>
public static class LedgerTrace
{
    /// <summary>The source of the activities.</summary>
    public const string Name = "Hearsay.Ledger";

    /// <summary>The tables of a report, what was read in it and its words for search.</summary>
    public const string Store = "store";

    /// <summary>What a report copies and what copies it.</summary>
    public const string Copies = "copies";

    /// <summary>The matters that a report tells of.</summary>
    public const string Matters = "matters";

    /// <summary>Until a batch is on disk.</summary>
    public const string Commit = "commit";

    private static readonly ActivitySource Source = new(Name);

    internal static Activity? Start(string step) => Source.StartActivity(step);
}
