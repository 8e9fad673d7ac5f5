using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>What comes out of a report: its voices, claims and entities. <see cref="ReadingJson"/> writes it down.</summary>
public sealed record ReportReading
{
    public required Report Report { get; init; }

    /// <summary>The publisher first; a voice's id is "v" and its place from 1.</summary>
    public required IReadOnlyList<Voice> Voices { get; init; }

    /// <summary>In the order of their content.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>In the order of their first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>What the beat's events are, in the order of their first telling; empty without a beat.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The reading of a document through which a pipeline has run; what no stage added stays empty.</summary>
    public static ReportReading From(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var claims = ClaimCollector.Collect(document);
        return new ReportReading
        {
            Report = document.Report,
            Voices = document.Voices,
            Claims = claims,
            Entities = EntityCollector.Collect(document, out var places),
            Events = [.. document.Events.Select(one => one with { Roles = Placed(one.Roles, places), Places = Placed(one.Places, places) })],
            Findings = document.Findings,
        };
    }

    private static IReadOnlyList<EventRole> Placed(IReadOnlyList<EventRole> roles, int[] places) =>
        [.. roles.Select(role => role with { Entity = role.Entity < 0 ? -1 : places[role.Entity] })];

    public static string VoiceId(int voice) => $"v{voice + 1}";

    public static string ClaimId(int claim) => $"c{claim + 1}";

    public static string EventId(int number) => $"e{number + 1}";

    /// <summary>The voices of a claim, publisher first, origin last.</summary>
    public IEnumerable<Voice> VoicesOf(Claim claim) => claim.Chain.Select(voice => Voices[voice]);
}
