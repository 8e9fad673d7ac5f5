using System.Text.Json.Serialization;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>An event of a report, or one of its slots, by the words that tell of it.</summary>
/// <param name="Report">"sha256:…".</param>
/// <param name="EventType">Such as "transfer".</param>
/// <param name="Tellings">The words that tell of it, those of the main telling first.</param>
/// <param name="Role">Such as "supplier"; null where the event as a whole is meant.</param>
/// <param name="Id">What it was called when it was judged, such as "e1".</param>
public sealed record EventTarget(string Report, string EventType, IReadOnlyList<Selector> Tellings, string? Role, string Id) : JudgementTarget
{
    [JsonIgnore]
    public override string? ReportId => Report;
}
