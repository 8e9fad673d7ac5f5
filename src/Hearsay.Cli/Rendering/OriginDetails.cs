using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Rendering;

/// <summary>What the report tells of an origin that it does not name.</summary>
internal static class OriginDetails
{
    /// <summary>How many, and why they are not named; empty of the named.</summary>
    public static string Of(ReportReading reading, OriginGroup group)
    {
        if (group.Chain.Count < 2 || reading.Voices[group.Chain[^1]] is not { Kind: VoiceKind.Unnamed } origin)
        {
            return "";
        }

        var number = origin.Number switch
        {
            VoiceNumber.One => "one voice",
            VoiceNumber.Several => "several voices",
            _ => "nobody says how many",
        };
        return origin.AnonymityReason is { Length: > 0 } reason ? $"{number}, unnamed since {SafeText.Line(reason)}" : number;
    }
}
