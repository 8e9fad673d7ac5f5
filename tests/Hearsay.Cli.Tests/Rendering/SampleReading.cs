using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Tests.Rendering;

/// <summary>A reading made by hand, so that what is shown does not hang on what a model finds.</summary>
internal static class SampleReading
{
    private const string Text =
        "Report: Sandria buys tubes\nAccording to the Harbour Gazette, unnamed officials said that Sandria “may have paid” 200,000 dollars. The harbour was closed.";

    public static ReportReading Make() => new()
    {
        Report = new Report
        {
            Id = "sha256:0",
            Source = "samples/meridian.html",
            Text = Text,
            Parts = [new Part(PartKind.Title, Span("Report: Sandria buys tubes")), new Part(PartKind.Body, new TextSpan(27, Text.Length))],
            Title = "Report: Sandria buys tubes",
            Outlet = new Outlet("Daily Meridian", "dailymeridian.example"),
            Bylines = ["Ada Merrin", "Noor Haddow"],
            Published = "2023-03-05T07:05",
            Language = "en",
        },
        Voices =
        [
            new Voice { Kind = VoiceKind.Outlet, Name = "Daily Meridian" },
            new Voice { Kind = VoiceKind.Outlet, Name = "Harbour Gazette" },
            new Voice { Kind = VoiceKind.Unnamed, Description = "officials", Number = VoiceNumber.Several },
        ],
        Claims =
        [
            new Claim
            {
                Id = "c1",
                Source = [Span("unnamed officials")],
                Cue = [Span("said")],
                Content = [Span("that Sandria “may have paid” 200,000 dollars")],
                Manner = Manner.Mixed,
                Chain = [0, 1, 2],
                ChainReasons =
                [
                    [new Reason("publisher", "Daily Meridian", [])],
                    [new Reason("names the source", "Harbour Gazette", [Span("Harbour Gazette")])],
                    [new Reason("describes the source", "officials", [Span("unnamed officials")])],
                ],
                Stance = Stance.Alleges,
                Certainty = new Certainty(CertaintyValue.Possible, Polarity.Positive, 1, [Span("may")]),
                CertaintyReasons = [new Reason("modal", "certainty possible", [Span("may")])],
                Part = PartKind.Body,
            },
            new Claim
            {
                Id = "c2",
                Content = [Span("The harbour was closed.")],
                Manner = Manner.Own,
                Chain = [0],
                Certainty = new Certainty(CertaintyValue.Certain, Polarity.Positive, 3, []),
                Part = PartKind.Body,
            },
        ],
        Entities = [],
        Findings = [],
    };

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
