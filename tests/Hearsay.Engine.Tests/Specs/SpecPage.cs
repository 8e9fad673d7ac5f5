namespace Hearsay.Engine.Tests.Specs;

/// <summary>An example on a spec page: what kind of reading it is about, the text, what should come out, and where it stands.</summary>
public sealed record SpecExample(string Page, int Line, string Kind, string Text, string Expected);

/// <summary>
/// Reads the examples of a Markdown page: fenced blocks opened by "```example KIND", with a line "---" between text and outcome, and the rows of
/// tables whose first column is headed "text" and whose second is headed by the kind. tests/specs/README.md describes both.
/// </summary>
public static class SpecPage
{
    private const string Fence = "```";
    private const string Opening = "```example ";

    public static IEnumerable<SpecExample> Read(string page, IReadOnlyList<string> lines)
    {
        string? tableKind = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].StartsWith(Opening, StringComparison.Ordinal))
            {
                var end = EndOfFence(page, lines, at);
                yield return FromFence(page, at + 1, lines[at][Opening.Length..].Trim(), [.. lines.Skip(at + 1).Take(end - at - 1)]);
                (at, tableKind) = (end, null);
            }
            else if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                (at, tableKind) = (EndOfFence(page, lines, at), null);
            }
            else if (!lines[at].StartsWith('|'))
            {
                tableKind = null;
            }
            else if (tableKind is null)
            {
                var header = Cells(lines[at]);
                tableKind = header is ["text", var kind, ..] ? kind : "";
                at++;
            }
            else if (tableKind.Length > 0)
            {
                var cells = Cells(lines[at]);
                yield return cells.Count >= 2
                    ? new SpecExample(page, at + 1, tableKind, cells[0], cells[1])
                    : throw new InvalidDataException($"{page} line {at + 1}: the row has fewer than two cells.");
            }
        }
    }

    private static SpecExample FromFence(string page, int line, string kind, IReadOnlyList<string> body)
    {
        var rule = body.ToList().IndexOf("---");
        return rule >= 0
            ? new SpecExample(page, line, kind, string.Join('\n', body.Take(rule)), string.Join('\n', body.Skip(rule + 1)))
            : throw new InvalidDataException($"{page} line {line}: the example has no line '---'.");
    }

    private static int EndOfFence(string page, IReadOnlyList<string> lines, int opening)
    {
        for (var at = opening + 1; at < lines.Count; at++)
        {
            if (lines[at].TrimEnd() == Fence)
            {
                return at;
            }
        }

        throw new InvalidDataException($"{page} line {opening + 1}: the fence is not closed.");
    }

    // "\n" in a cell is a line end and "\|" a bar; backticks around a whole cell are for the reader's eyes.
    private static List<string> Cells(string row)
    {
        const char Bar = '\u0001';
        return [.. row.Trim().Trim('|').Replace("\\|", Bar.ToString(), StringComparison.Ordinal).Split('|').Select(Clean)];

        static string Clean(string cell)
        {
            var trimmed = cell.Trim();
            trimmed = trimmed is ['`', .. var inner, '`'] && inner.Length > 0 ? inner : trimmed;
            return trimmed.Replace("\\n", "\n", StringComparison.Ordinal).Replace(Bar, '|');
        }
    }
}
