using System.Text.Json.Serialization;

namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>What was judged, by what it is known by after any rereading.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ReportTarget), "report")]
[JsonDerivedType(typeof(ClaimTarget), "claim")]
[JsonDerivedType(typeof(EventTarget), "event")]
[JsonDerivedType(typeof(VoiceTarget), "voice")]
[JsonDerivedType(typeof(PartyTarget), "party")]
[JsonDerivedType(typeof(MatterTarget), "matter")]
public abstract record JudgementTarget
{
    /// <summary>The id of the report that it stands in; null of what stands in many.</summary>
    [JsonIgnore]
    public virtual string? ReportId => null;
}
