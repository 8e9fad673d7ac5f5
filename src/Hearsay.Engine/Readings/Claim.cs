using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>A stretch of text that a voice commits to, with the words that show it. Spans are UTF-16 offsets into the report's text.</summary>
public sealed record Claim
{
    /// <summary>"c1" for the first claim of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Who is said to have said it; empty where the text leaves it out, and for <see cref="Manner.Own"/>.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The words of saying, such as "said" or "according to".</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is claimed; several pieces where the cue cuts it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    public required Manner Manner { get; init; }

    /// <summary>Whom it came through, publisher first, origin last, by their index in <see cref="ReportReading.Voices"/>.</summary>
    public IReadOnlyList<int> Chain { get; init; } = [];

    /// <summary>Why each link of <see cref="Chain"/> stands there, link by link.</summary>
    public IReadOnlyList<IReadOnlyList<Reason>> ChainReasons { get; init; } = [];

    public Stance Stance { get; init; }

    /// <summary>Null where no stage judged it.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>What led to the stance and the certainty, in the order in which it counted.</summary>
    public IReadOnlyList<Reason> CertaintyReasons { get; init; } = [];

    public required PartKind Part { get; init; }
}
