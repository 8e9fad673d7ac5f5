namespace Hearsay.Simulator.Scoring;

/// <summary>How far answers agree with the truth.</summary>
public sealed class Scores
{
    /// <summary>Wrong is a second matter made of one; what the truth does not speak of is counted beside it.</summary>
    public Tally Matters { get; set; }

    /// <summary>Matters found that are about something else.</summary>
    public int Beside { get; set; }

    /// <summary>For each kind of matter, how many of it were found.</summary>
    public SortedDictionary<string, Rate> Found { get; } = new(StringComparer.Ordinal);

    /// <summary>The interval is the true one, of the matters found.</summary>
    public Rate OriginsExact { get; set; }

    /// <summary>The true interval lies within the one given, of the matters found.</summary>
    public Rate OriginsContain { get; set; }

    /// <summary>The interval is the true one, a matter that was missed counting as wrong.</summary>
    public Rate OriginsExactOfAll { get; set; }

    public Rate OriginsContainOfAll { get; set; }

    public Tally Told { get; set; }

    public Tally Denied { get; set; }

    public Tally Circular { get; set; }

    public Tally Copies { get; set; }

    public Rate CopyKind { get; set; }

    public Rate CopyDirection { get; set; }

    public List<Mistake> Mistakes { get; } = [];
}

/// <param name="What">Which score it costs.</param>
public readonly record struct Mistake(string What, string Truth, string Found);
