using Hearsay.Beats;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Formats;
using Hearsay.Engine;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Cli.Tests.Laws;

/// <summary>Bytes to JSON in this process, as the program does it, and the laws that hold for every reading.</summary>
internal static class WholeReading
{
    private static readonly ModelFolder Models = ModelFolder.OpenEnglish();
    private static readonly Engine.Pipelines.Pipeline Pipeline = EnglishPipeline.Build(Models.Pack, BeatFolder.OpenArms());

    public static Document Read(byte[] bytes, string source = "report.html", bool plain = false) =>
        Pipeline.Run(new ReportReader(new ReadingOptions { Plain = plain, MaxBytes = 100_000_000 }).Read(bytes, source));

    public static byte[] Json(byte[] bytes, string source = "report.html") => ReadingJson.ToUtf8(ReportReading.From(Read(bytes, source)));

    public static TimeSpan Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed;
    }

    /// <summary>What must hold of any reading; throws where it does not.</summary>
    public static void Check(Document document)
    {
        TokensRebuildTheText(document);
        SpansLieInTheText(ReportReading.From(document));
        var written = ReadingJson.ToUtf8(ReportReading.From(document));
        ReadingJson.ToUtf8(ReadingParser.Parse(written)).ShouldBe(written);
        using var json = JsonDocument.Parse(written);
        CodePointsLieInTheText(json.RootElement);
        EveryFormatCanPrint(document);
    }

    private static void EveryFormatCanPrint(Document document)
    {
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            Format.Of(new ReadOptions { Paths = [], Format = format }).Write(document, new MemoryStream());
        }
    }

    private static void TokensRebuildTheText(Document document)
    {
        var rebuilt = new StringBuilder();
        var at = 0;
        for (var token = 0; token < document.TokenCount; token++)
        {
            var span = document.SpanOf(token);
            span.Start.ShouldBeGreaterThanOrEqualTo(at);
            span.End.ShouldBeGreaterThan(span.Start);
            rebuilt.Append(document.Text, at, span.Start - at).Append(document.FormOf(token));
            at = span.End;
        }

        rebuilt.Append(document.Text, at, document.Text.Length - at).ToString().ShouldBe(document.Text);
    }

    private static void SpansLieInTheText(ReportReading reading)
    {
        var all = reading.Report.Parts.Select(part => part.Span)
            .Concat(reading.Claims.SelectMany(claim => claim.Source.Concat(claim.Cue).Concat(claim.Content).Concat(claim.Certainty?.Cues ?? [])))
            .Concat(reading.Voices.SelectMany(voice => voice.Mentions))
            .Concat(reading.Entities.SelectMany(entity => entity.Mentions))
            .Concat(reading.Events.SelectMany(SpansOf));
        foreach (var span in all)
        {
            (span.Start >= 0 && span.Start < span.End && span.End <= reading.Report.Text.Length).ShouldBeTrue($"{span} of {reading.Report.Text.Length}");
        }

        reading.Claims.ShouldAllBe(claim => claim.Chain.All(voice => voice >= 0 && voice < reading.Voices.Count));
        reading.Events.ShouldAllBe(told => told.Claims.All(claim => claim >= 0 && claim < reading.Claims.Count));
        reading.Events.ShouldAllBe(told => told.Roles.Concat(told.Places).All(role => role.Entity >= -1 && role.Entity < reading.Entities.Count));
    }

    private static IEnumerable<TextSpan> SpansOf(Event told) =>
    [
        told.Trigger, .. told.Tellings, .. told.Certainty?.Cues ?? [], .. told.Roles.Concat(told.Places).Select(role => role.Span),
        .. told.Goods.Select(good => good.Span), .. told.Money.Select(amount => amount.Span), .. told.Dates.Select(date => date.Span),
    ];

    private static void CodePointsLieInTheText(JsonElement reading)
    {
        var length = reading.GetProperty("report").GetProperty("text").GetString()!.EnumerateRunes().Count();
        foreach (var content in reading.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.GetProperty("content").EnumerateArray()))
        {
            content.GetProperty("start").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
            content.GetProperty("end").GetInt32().ShouldBeLessThanOrEqualTo(length);
        }
    }
}
