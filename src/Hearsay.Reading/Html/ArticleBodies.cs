using Hearsay.Reading.Metadata;

namespace Hearsay.Reading.Html;

/// <summary>
/// Takes the article from the page's JSON-LD where the page itself has next to none of it, because a script writes it: articleBody then is all there is.
/// </summary>
internal static class ArticleBodies
{
    private const int Enough = 400;

    public static IReadOnlyList<SortedBlock> Complete(Page page, IReadOnlyList<SortedBlock> blocks)
    {
        var shown = blocks.Where(block => block.Kind is null).Sum(block => block.Block.Text.Length);
        var body = page.Elements("script").Select(script => JsonLd.FindArticleBody(string.Concat(page.Within(script).Select(text => text.Text)))).FirstOrDefault(text => text is { Length: >= Enough });
        if (body is null || shown * 2 > body.Length)
        {
            return blocks;
        }

        var inner = RoughParser.Parse(body);
        var told = new BlockCollector(inner, int.MaxValue).Collect().SelectMany(block => block.Text.Split('\n'), (block, text) => new SortedBlock(block with { Text = text.Trim() }, null));
        return [.. blocks.Where(block => block.Kind is not null), .. told.Where(block => block.Block.Text.Length > 0)];
    }
}
