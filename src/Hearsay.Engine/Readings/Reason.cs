using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>
/// Why something was judged as it was: which rule or model, what it did ("certainty probable", "polarity negative"), and the words it went by.
/// </summary>
public sealed record Reason(string Rule, string Effect, IReadOnlyList<TextSpan> Words);
