using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class AttributionSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Attributions));

    /// <summary>One attributed claim a line: source, cue and content with bars between, "…" between the pieces of one, "-" for what is left out.</summary>
    public static string Attributions(string text) => Read(text, one => one.Manner != Manner.Own, (document, one) =>
        $"{Words(document, one.Source)} / {Words(document, one.Cue)} / {Words(document, one.Content)}");

    /// <summary>How each attributed claim is told, in order, in words.</summary>
    public static string Manners(string text) =>
        Read(text, one => one.Manner != Manner.Own, (_, one) => one.Manner.ToString().ToLowerInvariant());

    /// <summary>What the report asserts itself, one claim a line.</summary>
    public static string Own(string text) => Read(text, one => one.Manner == Manner.Own, (document, one) => Words(document, one.Content));

    private static string Read(string text, Func<Attribution, bool> wanted, Func<Document, Attribution, string> write)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        return string.Join('\n', document.Attributions.Where(wanted).Select(one => write(document, one)));
    }

    private static string Words(Document document, IReadOnlyList<TokenRange> ranges) =>
        ranges.Count == 0 ? "-" : string.Join(" … ", ranges.Select(range => Bare(document, range)));

    // A closing comma or stop inside the marks is the typesetter's.
    private static string Bare(Document document, TokenRange range) =>
        document.SpanOf(range).In(document.Text).ToString().ReplaceLineEndings(" ").Trim(' ', '"', '“', '”', ',', '.');
}
