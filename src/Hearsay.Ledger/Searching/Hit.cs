using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Voices;

namespace Hearsay.Ledger.Searching;

/// <summary>What a search found: a report, a claim in it, or a voice.</summary>
/// <param name="Text">The report's title, the claim's content, or the voice's name.</param>
/// <param name="Report">Null for a voice.</param>
/// <param name="Claim">Such as "c3"; null for what is no claim.</param>
/// <param name="Voice">Null for what is no voice.</param>
public sealed record Hit(string Text, ReportRef? Report, string? Claim, LedgerVoice? Voice);
