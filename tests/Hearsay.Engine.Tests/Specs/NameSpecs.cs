using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Tokens;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class NameSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;

    private static readonly Pipeline Pipeline =
        new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(Models))).Add(new SentenceSplitter()).Add(new NameFinder(Models)).Build();

    /// <summary>The names in reading order with their kinds: "Hamas: group; Gaza: place".</summary>
    public static string Names(string text)
    {
        var document = Pipeline.Run(Report.Plain(text));
        return string.Join("; ", document.Names.Select(name =>
            $"{document.SpanOf(name.Tokens).In(document.Text).ToString().ReplaceLineEndings(" ")}: {name.Kind.ToString().ToLowerInvariant()}"));
    }
}
