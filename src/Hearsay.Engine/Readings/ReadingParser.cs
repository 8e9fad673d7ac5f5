using System.Text.Json;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>
/// Reads back what <see cref="ReadingJson"/> wrote. Not in the JSON, so not in the reading: the tokens that a carrier stands in, and reasons where none were written.
/// </summary>
public static class ReadingParser
{
    /// <exception cref="JsonException">It is no reading of the contract's version.</exception>
    public static ReportReading Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 16 });
            return Parse(document.RootElement);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException($"It is no reading: {exception.Message}", exception);
        }
    }

    private static ReportReading Parse(JsonElement root)
    {
        if (root.GetProperty("hearsay").GetString() is var version && version != ReadingJson.Version)
        {
            throw new JsonException($"It is a reading of version {version}; this program knows version {ReadingJson.Version}.");
        }

        var head = root.GetProperty("report");
        var text = head.Required("text");
        var spans = new SpanReader(new CodePoints(text));
        var entities = root.ListOf("entities", one => EntityOf(one, spans));
        return new ReportReading
        {
            Report = ReportOf(head, text, spans),
            Voices = root.ListOf("voices", one => VoiceOf(one, spans)),
            Claims = root.ListOf("claims", one => ClaimOf(one, spans)),
            Entities = entities,
            Events = EventParser.EventsOf(root, spans, entities),
            Findings = root.ListOf("findings", one => new Finding(
                ContractWords.Finding(one.Required("kind")), one.Numbers("claims"), one.Required("note"), spans.ListOf(one, "words"))),
        };
    }

    private static Report ReportOf(JsonElement head, string text, SpanReader spans) => new()
    {
        Id = head.Required("id"),
        Source = head.Required("source"),
        Text = text,
        Parts = head.ListOf("parts", one => new Part(ContractWords.Value<PartKind>(one.Required("kind")), spans.EndsOf(one))),
        Title = head.Text("title"),
        Outlet = head.GetProperty("outlet") is { ValueKind: JsonValueKind.Object } outlet ? new Outlet(outlet.Text("name"), outlet.Text("domain")) : null,
        Bylines = head.ListOf("bylines", one => one.GetString()!),
        Published = head.Text("published"),
        Language = head.Text("language"),
        Charset = head.GetProperty("charset") is var charset ? new CharsetChoice(charset.Required("name"), charset.Required("decided_by")) : default,
        WireCredits = head.ListOf("wire", one => new WireCredit(one.Required("agency"), spans.EndsOf(one))),
        Evidence = head.ListOf("evidence", one => new FieldEvidence(
            one.Required("field"), one.Required("origin"), one.Required("value"), one.GetProperty("won").GetBoolean())),
    };

    private static Voice VoiceOf(JsonElement one, SpanReader spans) => new()
    {
        Kind = ContractWords.Value<VoiceKind>(one.Required("kind")),
        Name = one.Text("name"),
        Description = one.Text("description"),
        Number = ContractWords.Value<VoiceNumber>(one.Required("number")),
        Nationality = one.Text("nationality"),
        Role = one.Text("role"),
        AnonymityReason = one.Text("reason"),
        Mentions = spans.ListOf(one, "mentions"),
    };

    private static Claim ClaimOf(JsonElement one, SpanReader spans)
    {
        var hasReasons = one.TryGetProperty("reasons", out var reasons);
        return new Claim
        {
            Id = one.Required("id"),
            Source = spans.ListOf(one, "source"),
            Cue = spans.ListOf(one, "cue"),
            Content = spans.ListOf(one, "content"),
            Manner = ContractWords.Value<Manner>(one.Required("manner")),
            Chain = one.Numbers("chain"),
            ChainReasons = hasReasons ? reasons.ListOf("chain", link => (IReadOnlyList<Reason>)[.. link.EnumerateArray().Select(reason => ReasonOf(reason, spans))]) : [],
            Stance = ContractWords.Value<Stance>(one.Required("stance")),
            Certainty = CertaintyOf(one, spans),
            CertaintyReasons = hasReasons ? reasons.ListOf("certainty", reason => ReasonOf(reason, spans)) : [],
            Part = ContractWords.Value<PartKind>(one.Required("part")),
        };
    }

    private static Reason ReasonOf(JsonElement one, SpanReader spans) => new(one.Required("rule"), one.Required("effect"), spans.ListOf(one, "words"));

    internal static Certainty? CertaintyOf(JsonElement holder, SpanReader spans) =>
        holder.GetProperty("certainty") is { ValueKind: JsonValueKind.Object } one
            ? new Certainty(
                ContractWords.Value<CertaintyValue>(one.Required("value")), ContractWords.Value<Polarity>(one.Required("polarity")),
                one.GetProperty("score").GetDouble(), spans.ListOf(one, "cues"))
            : null;

    private static Entity EntityOf(JsonElement one, SpanReader spans)
    {
        var kind = ContractWords.Value<EntityKind>(one.Required("kind"));
        return new Entity(one.Required("id"), kind, one.Required("name"), spans.ListOf(one, "mentions"))
        {
            Carrier = one.TryGetProperty("carrier", out var carrier) ? CarrierParser.Parse(carrier, kind, one.Required("name")) : null,
        };
    }
}
