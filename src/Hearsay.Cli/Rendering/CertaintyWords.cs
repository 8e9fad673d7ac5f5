using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>How sure, and which way, in a word or two.</summary>
internal static class CertaintyWords
{
    public static string Of(Certainty certainty) => (certainty.Value, certainty.Polarity) switch
    {
        (CertaintyValue.Certain, Polarity.Negative) => "certainly not",
        (CertaintyValue.Probable, Polarity.Negative) => "probably not",
        (CertaintyValue.Possible, Polarity.Negative) => "possibly not",
        (CertaintyValue.Certain, Polarity.Unknown) => "certain whether, not which way",
        (CertaintyValue.Certain, _) => "certain",
        (CertaintyValue.Probable, _) => "probable",
        (CertaintyValue.Possible, _) => "possible",
        _ => "left open",
    };

    /// <summary>With the words that made it so: "possible (“may”)".</summary>
    public static void AppendTo(Paragraph line, Certainty certainty, string text)
    {
        line.Append(Of(certainty), StyleOf(certainty));
        line.Append(certainty.Cues.Count > 0 ? $" ({string.Join(", ", certainty.Cues.Select(cue => SafeText.Quoted(cue.In(text))))})" : "");
    }

    private static Style StyleOf(Certainty certainty) => (certainty.Value, certainty.Polarity) switch
    {
        (_, Polarity.Negative) => Palette.Denied,
        (CertaintyValue.Certain, _) => Palette.Sure,
        _ => Palette.Unsure,
    };
}
