using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>One attribution as an annotator marked it, in UTF-16 offsets of the article's text; each role in reading order.</summary>
public sealed record GoldAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
