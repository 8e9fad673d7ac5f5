using System.Text;
using System.Text.Json;
using Hearsay.Simulator.Spreading;

namespace Hearsay.Simulator.Pages;

/// <summary>A report as a page of the web, with what pages have around it.</summary>
internal static class HtmlPage
{
    public static string Write(Telling telling)
    {
        var outlet = telling.Outlet;
        var page = new StringBuilder();
        page.Append($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Escape(telling.Headline)} - {Escape(outlet.Name)}</title>\n");
        page.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",");
        page.Append($"\"headline\":{Quote(telling.Headline)},\"datePublished\":\"{PageDates.Iso(telling.Day)}\",");
        page.Append($"\"publisher\":{{\"@type\":\"Organization\",\"name\":{Quote(outlet.Name)},\"url\":\"https://{outlet.Domain}/\"}}}}</script>\n</head>\n<body>\n");
        page.Append($"<nav><a href=\"/\">{Escape(outlet.Name)}</a> <a href=\"/world\">World</a> <a href=\"/sport\">Sport</a></nav>\n<article>\n");
        page.Append($"<h1>{Escape(telling.Headline)}</h1>\n<p class=\"byline\">{Byline(telling)}{PageDates.Write(telling.Day, outlet.DateStyle)}</p>\n");
        foreach (var paragraph in BodyText.Paragraphs(telling))
        {
            page.Append($"<p>{Escape(paragraph)}</p>\n");
        }

        AddFoot(page, telling);
        return page.ToString();
    }

    private static void AddFoot(StringBuilder page, Telling telling)
    {
        if (BodyText.CreditOf(telling) is { } credit)
        {
            page.Append($"<p class=\"source\">{Escape(credit)}</p>\n");
        }

        page.Append("</article>\n<aside><h3>Related stories</h3><ul><li><a href=\"/1\">Ferry timetable to change</a></li><li><a href=\"/2\">Market hall reopens</a></li></ul></aside>\n");
        page.Append($"<footer>{Escape(telling.Outlet.Footer ?? "")} © {telling.Day.Year} {Escape(telling.Outlet.Name)}</footer>\n</body>\n</html>\n");
    }

    private static string Byline(Telling telling) => telling.Byline.Length > 0 ? $"By <span class=\"author\">{Escape(telling.Byline)}</span>, " : "";

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";
}
