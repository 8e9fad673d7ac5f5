using System.Text.Json.Serialization;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>A claim of a report, by the words of its content.</summary>
/// <param name="Report">"sha256:…".</param>
/// <param name="Content">A selector for each piece.</param>
/// <param name="Chain">The labels of its voices, publisher first: they tell claims with the same words apart.</param>
/// <param name="Id">What it was called when it was judged, such as "c3": for people; another reading may call it otherwise.</param>
public sealed record ClaimTarget(string Report, IReadOnlyList<Selector> Content, IReadOnlyList<string> Chain, string Id) : JudgementTarget
{
    [JsonIgnore]
    public override string? ReportId => Report;
}
