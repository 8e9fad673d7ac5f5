using Hearsay.Engine.Readings;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements.Bodies;

namespace Hearsay.Ledger.Judgements;

/// <summary>A judgement in the words of a person or a program; <see cref="JudgementBook.Draft"/> finds what they mean. What its kind does not take is refused.</summary>
public sealed record JudgementRequest
{
    /// <summary>Any but an undoing, which is of a judgement: <see cref="JudgementBook.Undo"/>.</summary>
    public required JudgementKind Kind { get; init; }

    /// <summary>Such as "report.html#c3", "report.html#e1.supplier", "voice:The Post" or "m12".</summary>
    public required string Target { get; init; }

    public string? Why { get; init; }

    /// <summary>Of a correction of a claim: the words that are claimed, as they stand in the report.</summary>
    public string? Content { get; init; }

    /// <summary>The same by their places in the report's text, where they are known exactly; half-open, in code points.</summary>
    public IReadOnlyList<CodePointRange>? ContentSpans { get; init; }

    /// <summary>Of a correction of a claim: whom it came through, origin last. Who published the report need not be said.</summary>
    public IReadOnlyList<string>? Chain { get; init; }

    public CertaintyValue? Certainty { get; init; }

    public Polarity? Polarity { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Of a correction of an event.</summary>
    public IReadOnlyList<SlotWords>? Slots { get; init; }

    /// <summary>Of a merge: what is the same as the target.</summary>
    public IReadOnlyList<string>? Others { get; init; }

    /// <summary>Of a split: the claims that leave the matter.</summary>
    public IReadOnlyList<string>? Claims { get; init; }

    /// <summary>A to F for a voice, 1 to 6 for a matter.</summary>
    public string? Grade { get; init; }

    /// <summary>Of a note.</summary>
    public string? Text { get; init; }

    /// <summary>What a grade in words means; null where it is none.</summary>
    public static JudgementBody? GradeOf(string? grade) => grade switch
    {
        [>= '1' and <= '6' and var digit] => new MatterGrade(digit - '0'),
        [var letter] when char.ToUpperInvariant(letter) is >= 'A' and <= 'F' and var upper => new VoiceGrade((Reliability)(upper - 'A')),
        _ => null,
    };
}

/// <summary>A stretch of a report's text, half-open, in code points.</summary>
public readonly record struct CodePointRange(int Start, int End);

/// <summary>What fills a slot of an event.</summary>
/// <param name="Role">Such as "supplier".</param>
/// <param name="Filler">A name or other words of the report; null or empty where nothing fills it.</param>
public readonly record struct SlotWords(string Role, string? Filler);
