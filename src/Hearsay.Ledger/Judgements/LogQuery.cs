namespace Hearsay.Ledger.Judgements;

/// <summary>Which judgements are asked for, the newest first.</summary>
public sealed record LogQuery
{
    public JudgementKind? Kind { get; init; }

    /// <summary>Who judged, as written.</summary>
    public string? Who { get; init; }

    /// <summary>Only those in force that no longer find what they were on.</summary>
    public bool LostOnly { get; init; }

    /// <summary>Only those on a matter, by its number.</summary>
    public long? Matter { get; init; }

    /// <summary>Only those before this one; null for the newest.</summary>
    public long? Before { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Some of the log.</summary>
/// <param name="Count">Of all that were asked for.</param>
/// <param name="Next">What <see cref="LogQuery.Before"/> must be for the page behind; null on the last.</param>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, long Count, long? Next);

/// <summary>A judgement with what became of it.</summary>
/// <param name="Place">Of its claim, event or voice in the newest reading of its report, from 0; null where it is on none, or lost.</param>
public sealed record LogLine(LogEntry Entry, int? Place);
