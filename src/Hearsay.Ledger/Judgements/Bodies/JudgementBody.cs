using System.Text.Json.Serialization;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>What was decided, as far as the kind of the judgement does not say it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ClaimCorrection), "claim")]
[JsonDerivedType(typeof(SlotCorrection), "slots")]
[JsonDerivedType(typeof(Merging), "merging")]
[JsonDerivedType(typeof(Splitting), "splitting")]
[JsonDerivedType(typeof(VoiceGrade), "reliability")]
[JsonDerivedType(typeof(MatterGrade), "credibility")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record JudgementBody;
