using System.Text.Json.Serialization;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>A voice of the ledger.</summary>
/// <param name="Key">Of its name; of the unnamed, who are somebody of one report only, what the ledger called them when they were judged.</param>
/// <param name="Label">For people.</param>
/// <param name="Report">Of the unnamed: "sha256:…".</param>
/// <param name="Mentions">Of the unnamed: the words that mention them.</param>
public sealed record VoiceTarget(string Key, string Label, string? Report = null, IReadOnlyList<Selector>? Mentions = null) : JudgementTarget
{
    [JsonIgnore]
    public override string? ReportId => Report;
}
