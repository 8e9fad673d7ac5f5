using System.Buffers;
using System.Text;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>
/// Text from outside as literal text of a Markdown line (CommonMark 0.31.2, section 2.4; GitHub's autolinks beside it): no heading, list, link,
/// picture, code or HTML comes out of it. What would steer a terminal or turn the writing round is shown as a sign.
/// </summary>
internal static class MarkdownText
{
    // What means something anywhere in a line, in CommonMark or in what renderers add to it.
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("\\`*_{}[]<>&#|~$^");

    /// <summary>On one line, white space run together.</summary>
    public static string Line(string? text)
    {
        var line = SafeText.Line(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            if (Meaningful.Contains(line[i]) || IsMeaningfulHere(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMeaningfulHere(string line, int at) => line[at] switch
    {
        // Lists, rules and underlines at the start; insertions, citations and containers when doubled.
        '-' or '+' or '=' or '"' => at == 0 || IsDoubled(line, at),
        ':' => at == 0 || IsScheme(line, at) || IsDoubled(line, at),
        '.' or ')' => IsAfterDigits(line, at) || IsAfterWww(line, at),
        '@' => true,
        _ => false,
    };

    private static bool IsScheme(string line, int at) => char.IsAsciiLetter(line[at - 1]) && at + 1 < line.Length && line[at + 1] != ' ';

    private static bool IsDoubled(string line, int at) => line[at - 1] == line[at] || (at + 1 < line.Length && line[at + 1] == line[at]);

    private static bool IsAfterDigits(string line, int at) => at > 0 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9');

    private static bool IsAfterWww(string line, int at) => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
