using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>What led to a claim's chain and to its certainty: a line for each rule or weight, with the words it went by.</summary>
internal static class ReasonView
{
    public static IEnumerable<Hanging> Blocks(ReportReading reading, Claim claim, string margin)
    {
        var chain = claim.ChainReasons.SelectMany((reasons, link) => reasons.Select(reason => Line(reading, VoiceWords.Of(reading.Voices[claim.Chain[link]]), reason))).ToList();
        if (chain.Count > 0)
        {
            yield return new Hanging(margin + "chain  ", [.. chain]);
        }

        var certainty = claim.CertaintyReasons.Select(reason => Line(reading, SafeText.Line(reason.Effect), reason)).ToList();
        if (certainty.Count > 0)
        {
            yield return new Hanging(margin + "sure   ", [.. certainty]);
        }
    }

    private static Paragraph Line(ReportReading reading, string what, Reason reason)
    {
        var words = string.Join(" … ", reason.Words.Select(span => SafeText.Quoted(span.In(reading.Report.Text))));
        return new Paragraph(what).Append($" — {SafeText.Line(reason.Rule)}", Palette.Faint).Append(words.Length > 0 ? $" {words}" : "");
    }
}
