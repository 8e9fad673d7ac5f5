using System.Text.Json.Serialization;

namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>How a judgement holds on to a stretch of text: a TextQuoteSelector and a TextPositionSelector of the W3C's Web Annotation model in one.</summary>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">What stands before them, up to 32 characters.</param>
/// <param name="Suffix">What stands after them, up to 32 characters.</param>
/// <param name="Start">Where they stood, in code points.</param>
/// <param name="End">Where they ended, in code points.</param>
[JsonConverter(typeof(SelectorJson))]
public sealed record Selector(string Exact, string Prefix, string Suffix, int Start, int End);
