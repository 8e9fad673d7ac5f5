using System.Collections.Frozen;

namespace Hearsay.Reading.Html;

/// <summary>What elements mean for reading order.</summary>
internal static class Tags
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "html", "body", "address", "article", "aside", "blockquote", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li",
        "main", "menu", "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td",
        "template", "textarea", "tfoot", "th", "thead", "tr", "ul", "iframe", "video", "audio", "object", "picture", "img",
    ]);

    private static readonly FrozenSet<string> Voids = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

    // What a reader never sees as text, and forms, whose labels and options are no report.
    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "video", "audio", "select", "option", "textarea",
        "button", "head", "title", "map", "datalist", "frame", "noframes", "noembed", "applet", "dialog", "input",
    ]);

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    public static bool IsVoid(string tag) => Voids.Contains(tag);

    public static bool IsUnread(string tag) => Unread.Contains(tag);

    public static bool IsHeading(string tag) => tag.Length == 2 && tag[0] == 'h' && tag[1] is >= '1' and <= '6';
}
