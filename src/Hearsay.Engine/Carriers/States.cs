using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>The codes of states by their names and adjectives: "PA" for "Panama" and "Panamanian", from lexicons/states.tsv.</summary>
internal sealed class States
{
    private const int LongestName = 7;

    private readonly PhraseLexicon<string> _codes;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public States(ModelPack models)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/states.tsv", 8))
        {
            foreach (var name in $"{row[2]}|{row[3]}|{row[4]}".Split('|').Where(name => name != "-"))
            {
                codes.TryAdd(name, row[0]);
                codes.TryAdd(name.Replace("-", " - ", StringComparison.Ordinal), row[0]);
            }
        }

        _codes = new PhraseLexicon<string>(codes.Select(code => (code.Key, code.Value)));
    }

    /// <summary>The code of the state whose name or adjective starts here, with or without "the" or "a" before it.</summary>
    /// <param name="after">The token behind it.</param>
    public string? FindAt(Document document, int token, int end, out int after)
    {
        var start = token < end && document.Tags[token] == UniversalTag.Det ? token + 1 : token;
        after = start;
        if (start >= end || !char.IsUpper(document.FormOf(start)[0]) || !_codes.TryFind(document, start, end, out var code, out var count))
        {
            return null;
        }

        after = start + count;
        return code;
    }

    /// <summary>The code of the state whose name or adjective ends right before a token, the longest: "Sierra Leone" before "-flagged".</summary>
    public string? FindBefore(Document document, int start, int end)
    {
        for (var from = Math.Max(start, end - LongestName); from < end; from++)
        {
            if (char.IsUpper(document.FormOf(from)[0]) && _codes.TryFind(document, from, end, out var code, out var count) && from + count == end)
            {
                return code;
            }
        }

        return null;
    }
}
