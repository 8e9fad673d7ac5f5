using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>How sure, and which way, in colours.</summary>
internal static class CertaintyView
{
    /// <summary>With the words that made it so: "possible (“may”)".</summary>
    public static void AppendTo(Paragraph line, Certainty certainty, string text)
    {
        line.Append(CertaintyWords.Of(certainty), StyleOf(certainty));
        line.Append(certainty.Cues.Count > 0 ? $" ({string.Join(", ", certainty.Cues.Select(cue => SafeText.Quoted(cue.In(text))))})" : "");
    }

    private static Style StyleOf(Certainty certainty) => (certainty.Value, certainty.Polarity) switch
    {
        (_, Polarity.Negative) => Palette.Denied,
        (CertaintyValue.Certain, _) => Palette.Sure,
        _ => Palette.Unsure,
    };
}
