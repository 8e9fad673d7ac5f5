using System.Net;

namespace Hearsay.Benchmarks;

/// <summary>One report of the invented news.</summary>
internal sealed record InventedReport(string Headline, string Outlet, string Byline, IReadOnlyList<string> Paragraphs)
{
    public string Text { get; } = $"{Headline}\n\n{string.Join("\n\n", Paragraphs)}\n";

    /// <summary>Words are what white space divides: the same count for every program measured.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>As a page, with what stands around an article on one.</summary>
    public string Page => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{Encode(Headline)}</title><meta property="og:site_name" content="{Encode(Outlet)}"></head>
        <body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
        <article><h1>{Encode(Headline)}</h1><p class="byline">By {Encode(Byline)}</p>
        {string.Join('\n', Paragraphs.Select(paragraph => $"<p>{Encode(paragraph)}</p>"))}
        </article><aside><h2>Most read</h2><ul><li><a href="/a">Ten soups for March</a></li></ul></aside><footer>All rights reserved.</footer></body></html>
        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
