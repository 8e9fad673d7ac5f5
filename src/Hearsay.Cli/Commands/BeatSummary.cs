using Hearsay.Engine.Beats;

namespace Hearsay.Cli.Commands;

/// <summary>A beat in numbers: how many event types, frames and words it has.</summary>
internal static class BeatSummary
{
    /// <summary>"5 event types, 31 frames".</summary>
    public static string Size(Beat beat) => $"{Count(beat.Events.Count, "event type")}, {Count(beat.Events.Sum(type => type.Frames.Count), "frame")}";

    /// <summary>"sanction  2 frames, 9 words: authority, target, scene".</summary>
    public static IEnumerable<string> Types(Beat beat)
    {
        var width = beat.Events.Max(type => type.Name.Length);
        return beat.Events.Select(type => $"{type.Name.PadRight(width)}  {Of(type)}");
    }

    private static string Of(EventType type)
    {
        var words = type.Frames.Sum(frame => frame.Verbs.Count + frame.Nouns.Count + frame.Adjectives.Count);
        var slots = string.Join(", ", type.Roles.Select(role => role.Name).Concat(type.Places));
        return $"{Count(type.Frames.Count, "frame")}, {Count(words, "word")}: {SafeText.Line(slots)}";
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number:N0} {what}s";
}
