using Hearsay.Ledger.Credibilities;

namespace Hearsay.Ledger.Voices;

/// <summary>A voice beside what is held of it.</summary>
/// <param name="Grade">Null where nobody graded it.</param>
/// <param name="Record">Null where it was not looked up.</param>
public sealed record HeardVoice(LedgerVoice Voice, ReliabilityGrade? Grade, VoiceRecord? Record);
