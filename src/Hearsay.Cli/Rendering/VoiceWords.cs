using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Rendering;

/// <summary>What to call a voice, and how to set out a chain of them.</summary>
internal static class VoiceWords
{
    public const string Arrow = " ← ";

    public static string Of(Voice voice)
    {
        if (voice.Name is { Length: > 0 } name)
        {
            return SafeText.Line(name);
        }

        var description = SafeText.Line(voice.Description);
        return voice.Kind switch
        {
            VoiceKind.Outlet when description.Length == 0 => "this report",
            _ when description.Length == 0 => voice.Number == VoiceNumber.Several ? "unnamed sources" : "an unnamed source",
            VoiceKind.Unnamed when !description.StartsWith("unnamed", StringComparison.OrdinalIgnoreCase)
                && !description.StartsWith("anonymous", StringComparison.OrdinalIgnoreCase) => "unnamed: " + description,
            _ => description,
        };
    }

    /// <summary>"Ynetnews ← The Daily Telegraph ← unnamed officials": who tells it, on whose word.</summary>
    public static IEnumerable<string> Chain(ReportReading reading, Claim claim) => reading.VoicesOf(claim).Select(Of);
}
