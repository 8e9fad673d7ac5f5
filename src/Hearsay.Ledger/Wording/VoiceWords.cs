using System.Collections.Frozen;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Wording;

/// <summary>What to call a voice, and how to set out a chain of them.</summary>
public static class VoiceWords
{
    public const string Arrow = " ← ";

    private static readonly string[] SaysSo = ["named", "anonym", "unidentified"];

    private static readonly FrozenSet<string> Determiners =
        "a an the one two three four five six several some many both other another more his her its their local".Split(' ').ToFrozenSet();

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
            VoiceKind.Unnamed => Unnamed(description),
            _ => IsBare(description) ? "the " + description : description,
        };
    }

    /// <summary>On whose word something is told, the origin first: "unnamed officials via Harbour Gazette". The publisher goes without saying.</summary>
    public static string Vouching(ReportReading reading, IReadOnlyList<int> chain) =>
        chain.Count < 2 ? "the report itself" : string.Join(" via ", chain.Skip(1).Reverse().Select(voice => Of(reading.Voices[voice])));

    // "unnamed officials", but "two officials (unnamed)": nobody writes "unnamed two officials".
    private static string Unnamed(string description)
    {
        if (SaysSo.Any(word => description.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return description;
        }

        return IsBare(description) ? "unnamed " + description : description + " (unnamed)";
    }

    // Starts with a common word that takes an article.
    private static bool IsBare(string description)
    {
        var space = description.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? description : description[..space];
        return char.IsLower(first[0]) && !Determiners.Contains(first);
    }

    /// <summary>Whether one knows by name who speaks; a report that does not say who publishes it is somebody's all the same.</summary>
    public static bool HasName(Voice voice, bool isPublisher) => voice.Name is { Length: > 0 } || isPublisher || voice.Kind is VoiceKind.Document or VoiceKind.Poll;
}
