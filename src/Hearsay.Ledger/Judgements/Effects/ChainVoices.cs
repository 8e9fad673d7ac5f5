using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Whom an analyst means by the names in a chain.</summary>
internal static class ChainVoices
{
    /// <summary>What the screen calls a publisher that the report does not name.</summary>
    public const string ThisReport = "this report";

    // "unnamed officials", but "two officials (unnamed)".
    private const string Unnamed = "unnamed ";
    private const string OrUnnamed = " (unnamed)";

    /// <summary>Whether the first of a chain means whoever published the report.</summary>
    public static bool IsPublisher(ReportReading reading, string words) =>
        string.Equals(words, ThisReport, StringComparison.OrdinalIgnoreCase) || (reading.Voices.Count > 0 && IsCalled(reading.Voices[0], words));

    /// <summary>Whether a voice has that name, or that description where it has none; "unnamed" may stand before it as it does on screen.</summary>
    public static bool IsCalled(Voice voice, string words) => voice.Name is { } name
        ? NameKey.Of(name) == NameKey.Of(words)
        : voice.Description is { } description && NameKey.Of(description) == NameKey.Of(Plain(words));

    /// <summary>The voice of a reading that is called so, with its kind; else somebody new: unnamed where it is written like a description.</summary>
    public static ChainVoice Of(ReportReading reading, string words)
    {
        var known = reading.Voices.FirstOrDefault(voice => IsCalled(voice, words));
        if (known is not null)
        {
            return new ChainVoice(known.Name ?? known.Description!, known.Kind);
        }

        var isDescribed = words.StartsWith(Unnamed, StringComparison.OrdinalIgnoreCase) || (words.Length > 0 && !char.IsUpper(words[0]));
        return new ChainVoice(Plain(words), isDescribed ? VoiceKind.Unnamed : VoiceKind.Organization);
    }

    private static string Plain(string words) => words.StartsWith(Unnamed, StringComparison.OrdinalIgnoreCase) ? words[Unnamed.Length..]
        : words.EndsWith(OrUnnamed, StringComparison.OrdinalIgnoreCase) ? words[..^OrUnnamed.Length] : words;
}
