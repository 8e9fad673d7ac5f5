using Hearsay.Reading.Metadata;

namespace Hearsay.Reading.Html;

/// <summary>
/// Takes the article from a script where the page itself has next to none of it: JSON-LD's articleBody, or the template that is shown later.
/// </summary>
internal static class ArticleBodies
{
    private const int Enough = 400;

    /// <summary>The articleBody of a JSON-LD script, or the markup that a template script inside the article keeps for later.</summary>
    private static string? Find(Page page, PageNode script)
    {
        var text = string.Concat(page.Within(script).Select(inner => inner.Text));
        return script["type"]?.Contains("template", StringComparison.OrdinalIgnoreCase) is not true ? JsonLd.FindArticleBody(text)
            : page.Around(script).Any(node => node["itemprop"] is "articleBody" || Hints.Of(node).HasAny(ZoneHints.Content)) ? text
            : null;
    }

    public static IReadOnlyList<SortedBlock> Complete(Page page, IReadOnlyList<SortedBlock> blocks)
    {
        var shown = blocks.Where(block => block.Kind is null).Sum(block => block.Block.Text.Length);
        var body = page.Elements("script").Select(script => Find(page, script)).FirstOrDefault(text => text is { Length: >= Enough });
        if (body is null || shown * 2 > body.Length)
        {
            return blocks;
        }

        var inner = RoughParser.Parse(body);
        var told = new BlockCollector(inner, int.MaxValue).Collect().SelectMany(block => block.Text.Split('\n'), (block, text) => new SortedBlock(block with { Text = text.Trim() }, null));
        return [.. blocks.Where(block => block.Kind is not null), .. told.Where(block => block.Block.Text.Length > 0)];
    }
}
