namespace Hearsay.Ledger.Credibilities;

/// <summary>The Admiralty code's reliability of a source. Only a person gives it; nothing here proposes one.</summary>
public enum Reliability : byte
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}

/// <summary>What a person thinks of a voice.</summary>
public sealed record ReliabilityGrade
{
    public ReliabilityGrade(long voice, Reliability grade, string by, DateTimeOffset at, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (Voice, Grade, By, At, Reason) = (voice, grade, by, at, reason);
    }

    public long Voice { get; }

    public Reliability Grade { get; }

    public string By { get; }

    public DateTimeOffset At { get; }

    public string Reason { get; }
}
