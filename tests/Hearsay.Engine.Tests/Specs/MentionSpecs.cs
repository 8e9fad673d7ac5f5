using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class MentionSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Mentions);

    /// <summary>What is mentioned more than once, one entity a line: its name or first description, a colon, its mentions parted by a bar.</summary>
    public static string Mentions(string text) => Lines(text, entity => entity.Mentions.Count > 1);

    /// <summary>The same for all that is mentioned and of a kind that entities have, also once.</summary>
    public static string Entities(string text) => Lines(text, entity => entity.Kind is not null);

    private static string Lines(string text, Func<MentionedEntity, bool> isShown)
    {
        var document = Pipeline.Run(Report.Plain(text) with { Outlet = new Outlet("The Relay", null) });
        return string.Join('\n', document.MentionedEntities.Where(isShown).Select(entity =>
            $"{OneLine(entity.Name ?? entity.Description)}: {string.Join(" | ", entity.Mentions.Select(mention => Words(document, mention)))}"));
    }

    private static string Words(Document document, int mention) => OneLine(document.SpanOf(document.Mentions[mention].Core).In(document.Text).ToString());

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
