using Hearsay.Engine.Dates;
using Hearsay.Engine.Events;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class ArgumentSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Names));
    private static readonly Lazy<ArgumentReader> Reader = new(() => new ArgumentReader(new LightVerbs(Models), new FrontedDates(new DateLexicon(Models))));

    /// <summary>What the word in brackets takes, in reading order: "subject: Iran; object: missiles; to: Hamas".</summary>
    public static string Arguments(string marked)
    {
        var at = marked.IndexOf('[', StringComparison.Ordinal);
        var document = Pipeline.Value.Run(Report.Plain(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));
        var trigger = document.TokenStarts.IndexOf(at);
        var found = Reader.Value.Read(document, trigger);
        return found.Count == 0 ? "-" : string.Join("; ", found.OrderBy(argument => argument.Head).Select(argument => $"{argument.Position}: {document[argument.Head]}"));
    }
}
