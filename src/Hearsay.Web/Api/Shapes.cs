using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Web.Api;

// What answers look like, for the OpenAPI document. They are written by the ledger's own writers, which docs/ledger.md tells of; a test holds the two together.

/// <summary>Some of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Next">Ask with this as cursor for the page after; null on the last page.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A judgement, with what became of it.</summary>
internal sealed record JudgementShape
{
    /// <summary>Its number in the log, from 1.</summary>
    public required long Judgement { get; init; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string At { get; init; }

    public required string Who { get; init; }

    /// <summary>accept, reject, correct, merge, split, grade, note or undo.</summary>
    public required string Kind { get; init; }

    /// <summary>The source of the report that it is on; null of what stands in many.</summary>
    public required string? Report { get; init; }

    /// <summary>What was judged, by what it is known by after any rereading: its words as Web Annotation selectors.</summary>
    public required JsonElement Target { get; init; }

    /// <summary>What was decided where the kind does not say it all.</summary>
    public required JsonElement? Body { get; init; }

    public required string? Why { get; init; }

    public required long? Undoes { get; init; }

    [JsonPropertyName("undone_by")]
    public required long? UndoneBy { get; init; }

    /// <summary>Why it no longer finds what it was on; null where it does.</summary>
    public required string? Lost { get; init; }

    /// <summary>The same as <see cref="Judgement"/>.</summary>
    public required long Number { get; init; }

    /// <summary>The same in words, such as "rejects deal.html#c4".</summary>
    public required string Says { get; init; }
}

/// <summary>A report of the ledger.</summary>
internal record ReportShape
{
    public required long Number { get; init; }

    /// <summary>"sha256:" and 64 hexadecimal digits, of the bytes.</summary>
    public required string Id { get; init; }

    /// <summary>The path, address or name that it came under.</summary>
    public required string Report { get; init; }

    public required string? Title { get; init; }

    public required string? Outlet { get; init; }

    public required string? Domain { get; init; }

    /// <summary>ISO 8601, no more precise than the page is; null where it does not say.</summary>
    public required string? Published { get; init; }
}

/// <summary>A report in a list, with how far it has come.</summary>
internal sealed record ReportLineShape : ReportShape
{
    /// <summary>ISO 8601, UTC.</summary>
    public required string Added { get; init; }

    public required long Claims { get; init; }

    /// <summary>Claims that somebody accepted or rejected.</summary>
    public required long Judged { get; init; }

    /// <summary>How many reports it has text from.</summary>
    public required long Copies { get; init; }
}

/// <summary>What became of a report that was sent.</summary>
internal sealed record OutcomeShape
{
    /// <summary>The name that it came under.</summary>
    public required string Report { get; init; }

    /// <summary>waiting, reading, new, known or failed.</summary>
    public required string Outcome { get; init; }

    /// <summary>Of its bytes; null where they could not be had.</summary>
    public required string? Id { get; init; }

    /// <summary>In the ledger, once it is there.</summary>
    public required long? Number { get; init; }

    /// <summary>What went wrong, and what to do; null where nothing did.</summary>
    public required string? Error { get; init; }
}

/// <summary>Reports that were sent together.</summary>
internal sealed record IntakeShape
{
    public required string Intake { get; init; }

    /// <summary>Where what happens to them is told as it happens (server-sent events).</summary>
    public required string Events { get; init; }

    /// <summary>Whether nothing of them is waiting any more.</summary>
    public required bool Done { get; init; }

    /// <summary>Where one report was sent by itself: what became of it, as in the list.</summary>
    public string? Outcome { get; init; }

    public string? Id { get; init; }

    public long? Number { get; init; }

    public required IReadOnlyList<OutcomeShape> Reports { get; init; }
}

/// <summary>A reading: the contract's JSON, version 1.</summary>
internal sealed record ReadingShape
{
    /// <summary>The version, "1".</summary>
    public required string Hearsay { get; init; }

    public required JsonElement Report { get; init; }

    public required IReadOnlyList<JsonElement> Voices { get; init; }

    public required IReadOnlyList<JsonElement> Claims { get; init; }

    public required IReadOnlyList<JsonElement> Entities { get; init; }

    public required IReadOnlyList<JsonElement> Events { get; init; }

    public required IReadOnlyList<JsonElement> Findings { get; init; }
}
