using System.Text.Json.Serialization;

namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>A report as a whole.</summary>
/// <param name="Report">"sha256:…".</param>
public sealed record ReportTarget(string Report) : JudgementTarget
{
    [JsonIgnore]
    public override string? ReportId => Report;
}
