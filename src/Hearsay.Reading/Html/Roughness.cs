namespace Hearsay.Reading.Html;

/// <summary>
/// Foretells in one scan whether a page would keep a standard parser busy for minutes: elements nested by the ten thousand, or formatting elements never
/// closed, which the standard has it reopen in every paragraph.
/// </summary>
internal static class Roughness
{
    /// <summary>In UTF-16 units. The longest of the saved news pages looked at had an eighth of it.</summary>
    public const int MaxLength = 4 << 20;

    private const int MaxDepth = 1000;
    private const int MaxReopened = 300;

    public static bool IsTangled(string html)
    {
        int depth = 0, formatting = 0;
        var scanner = new TagScanner(html);
        while (scanner.MoveNext())
        {
            if (scanner.Kind is TagKind.Start && !scanner.IsSelfClosing && !Tags.IsVoid(scanner.Name) && scanner.Name is not ("p" or "li"))
            {
                depth++;
                formatting += IsFormatting(scanner.Name) ? 1 : 0;
            }
            else if (scanner.Kind is TagKind.End && !Tags.IsVoid(scanner.Name) && scanner.Name is not ("p" or "li"))
            {
                depth -= depth > 0 ? 1 : 0;
                formatting -= formatting > 0 && IsFormatting(scanner.Name) ? 1 : 0;
            }

            if (depth > MaxDepth || formatting > MaxReopened)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFormatting(string tag) =>
        tag is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
}
