using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Cli.Tests.Laws;

/// <summary>Bytes that pages and texts are made of, put together without sense: random bytes alone would hardly ever open a tag.</summary>
internal static class AnyBytes
{
    private static readonly string[] Scraps =
    [
        "<p>", "</p>", "<div class=\"comment\">", "</div>", "<h1>", "<article>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",", "</script>",
        "<!--", "-->", "<![CDATA[", "<meta charset=utf-16>", "<title>", "<table><tr><td>", "<svg>", "<plaintext>", "&#x1F600;", "&amp", "&#0;",
        "“", "”", "\"", "'", "—", "…", " said ", "that ", "The mayor ", "according to ", "Reuters", "(AP) - ", "LISK, March 4 ", "\n\n", "\r", "\t", " ", ". ", ", ", ": ",
        "not ", "may ", "10:40", "2014-07-26", "http://a.example/b?c=d", "don't", "U.S.", "\0", "\u2028", "🙂", "👩‍👧", "\ud83d", "e\u0301", "פרסום ", "北京", "\ufeff",
        "Photo: AFP\n", "Related stories:\n", "By Ada Merrin\n", "Share this\n",
    ];

    private static readonly Gen<byte[]> Scrap = Gen.Elements(Scraps).Select(Encoding.UTF8.GetBytes);

    private static readonly Gen<byte[]> Noise = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    public static Arbitrary<byte[]> Reports { get; } =
        Gen.Frequency((8, Scrap), (1, Noise)).ArrayOf().Resize(120).Select(pieces => pieces.SelectMany(piece => piece).ToArray()).ToArbitrary();
}
