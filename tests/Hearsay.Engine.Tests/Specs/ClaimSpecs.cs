using Hearsay.Engine.Certainties;
using Hearsay.Engine.Chains;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

/// <summary>Runs chains and certainty over claims marked by hand, in reports of an outlet called The Relay.</summary>
internal static class ClaimSpecs
{
    private const Layers OfClaims = Layers.Attributions | Layers.Chains | Layers.Certainty;
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly IStage[] Before = [.. EnglishPipeline.Build(Models).Stages.Where(stage => (stage.Adds & OfClaims) == Layers.None)];
    private static readonly IStage[] After = [new ChainFinder(Models), new CertaintyJudge(Models)];

    /// <summary>The chain of each claim a line, publisher left out: "Reuters > two officials".</summary>
    public static string Chains(string marked)
    {
        var reading = Read(marked);
        return string.Join('\n', reading.Claims.Select(claim => string.Join(" > ", reading.VoicesOf(claim).Skip(1).Select(NameOf).DefaultIfEmpty("-"))));
    }

    /// <summary>Why each link of a chain stands there, a claim a line, publisher left out: "told: Reuters, names the source: Ida Marsh".</summary>
    public static string Links(string marked) =>
        string.Join('\n', Read(marked).Claims.Select(claim => string.Join(" > ", claim.ChainReasons.Skip(1)
            .Select(link => string.Join(", ", link.Select(reason => $"{reason.Rule}: {reason.Effect}"))).DefaultIfEmpty("-"))));

    /// <summary>The voices a line, publisher left out: "person Ida Marsh", "unnamed two officials, several".</summary>
    public static string Voices(string marked) =>
        string.Join('\n', Read(marked).Voices.Skip(1).Select(voice =>
            $"{voice.Kind.Word()} {NameOf(voice)}{(voice.Name is null && voice.Number != VoiceNumber.Unknown ? $", {voice.Number.Word()}" : "")}"));

    /// <summary>The unnamed voices a line: "nationality / role / reason", "-" for what is not said.</summary>
    public static string Unnamed(string marked) =>
        string.Join('\n', Read(marked).Voices.Where(voice => voice.Kind == VoiceKind.Unnamed).Select(voice =>
            $"{voice.Nationality ?? "-"} / {voice.Role ?? "-"} / {voice.AnonymityReason ?? "-"}"));

    /// <summary>Stance, certainty and polarity of each claim a line, and the words that decided: "asserts, possible, positive: may".</summary>
    public static string Certainty(string marked)
    {
        var reading = Read(marked);
        return string.Join('\n', reading.Claims.Select(claim =>
        {
            var certainty = claim.Certainty!;
            var cues = string.Join(" … ", certainty.Cues.Select(cue => cue.In(reading.Report.Text).ToString()));
            var judged = $"{claim.Stance.Word()}, {certainty.Value.Word()}, {certainty.Polarity.Word()}";
            return cues.Length > 0 ? $"{judged}: {cues}" : judged;
        }));
    }

    private static string NameOf(Voice voice) => voice.Name ?? voice.Description ?? "?";

    private static ReportReading Read(string marked)
    {
        var text = MarkedText.Parse(marked);
        var document = new Document(Report.Plain(text.Text) with { Outlet = new Outlet("The Relay", null) });
        Array.ForEach(Before, stage => stage.Annotate(document));
        document.SetAttributions(text.AttributionsIn(document));
        Array.ForEach(After, stage => stage.Annotate(document));
        return ReportReading.From(document);
    }
}
