using Hearsay.Engine.Text;

namespace Hearsay.Engine.Reports;

/// <summary>Who published a report: a name as shown, such as "Ynetnews", and a domain, such as "ynetnews.com"; null where unknown.</summary>
public sealed record Outlet(string? Name, string? Domain);

/// <summary>An agency named by a dateline or a credit, such as Reuters in "NAIROBI, March 4 (Reuters) -", and where it stands.</summary>
public readonly record struct WireCredit(string Agency, TextSpan Span);

/// <summary>One source's word on one field of a report: "json-ld" says that "published" is "2014-07-26T23:20".</summary>
/// <param name="Field">title, outlet, domain, byline, published or language.</param>
/// <param name="Origin">json-ld, opengraph, microdata, meta, url, visible or text.</param>
/// <param name="Won">Whether the report took this value.</param>
public readonly record struct FieldEvidence(string Field, string Origin, string Value, bool Won);

/// <summary>How the bytes were turned into characters: the charset's name and what decided it (bom, header, meta, detected or default).</summary>
public readonly record struct CharsetChoice(string Name, string DecidedBy);

/// <summary>One published text: where it was had, who published it and when, and its text in parts.</summary>
public sealed record Report
{
    /// <summary>"sha256:" and 64 hexadecimal digits, of the bytes that were read.</summary>
    public required string Id { get; init; }

    /// <summary>The path or address as it was given.</summary>
    public required string Source { get; init; }

    public required string Text { get; init; }

    /// <summary>In the order of the text.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    public string? Title { get; init; }

    public Outlet? Outlet { get; init; }

    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>ISO 8601, no more precise than the page is: "2014-07", "2014-07-26", "2014-07-26T23:20", with the offset where the page has one.</summary>
    public string? Published { get; init; }

    /// <summary>BCP 47, such as "en"; null where nothing says.</summary>
    public string? Language { get; init; }

    public CharsetChoice Charset { get; init; } = new("utf-8", "default");

    public IReadOnlyList<WireCredit> WireCredits { get; init; } = [];

    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>A text as it is, all of it body: what <c>--plain</c> and tests read.</summary>
    public static Report Plain(string text, string source = "text", string id = "") => new()
    {
        Id = id,
        Source = source,
        Text = text,
        Parts = text.Length == 0 ? [] : [new Part(PartKind.Body, new TextSpan(0, text.Length))],
        Language = "en",
    };
}
