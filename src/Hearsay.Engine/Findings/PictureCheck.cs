using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings;

/// <summary>Pictures that were taken before, show something alike, or are somebody else's: none of them is evidence of what is told.</summary>
internal sealed class PictureCheck : ICheck
{
    private const string File = "lexicons/picture-words.tsv";
    private const int LongestCredit = 60;
    private readonly (string Words, PictureWord Kind)[] _words;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public PictureCheck(ModelPack models) =>
        _words = [.. LexiconRow.Read(models, File, 2).Select(row => (row[0], row.Parse<PictureWord>(1))).OrderByDescending(row => row.Item1.Length)];

    private enum PictureWord : byte
    {
        Archive, Illustration, Credit,
    }

    public IEnumerable<Finding> Look(Material material)
    {
        var report = material.Document.Report;
        var (notes, spans) = (new List<string>(), new List<TextSpan>());
        foreach (var part in report.Parts)
        {
            if (part.Kind is PartKind.Caption or PartKind.Credit && NoteOn(report, part) is { } note)
            {
                spans.Add(part.Span);
                if (!notes.Contains(note))
                {
                    notes.Add(note);
                }
            }
        }

        if (spans.Count > 0)
        {
            yield return new Finding(FindingKind.PictureIsNoEvidence, [], $"A picture is no evidence here: {string.Join("; ", notes)}.", spans);
        }
    }

    private string? NoteOn(Report report, Part part)
    {
        var text = part.Span.In(report.Text);
        string? credit = null;
        foreach (var (words, kind) in _words)
        {
            var at = IndexOfWords(text, words);
            if (at < 0)
            {
                continue;
            }

            if (kind != PictureWord.Credit)
            {
                return kind == PictureWord.Archive ? $"from an archive (“{words}”)" : $"an illustration (“{words}”)";
            }

            credit ??= Credited(text[(at + words.Length)..]);
        }

        return credit is null || IsPublisher(report, credit) ? null : $"credited to {credit}";
    }

    // "Photo: AFP", "Credit: Getty Images": whoever stands behind the colon, up to the end of the line.
    private static string? Credited(ReadOnlySpan<char> behind)
    {
        var colon = behind.TrimStart();
        if (colon.IsEmpty || colon[0] is not (':' or '|' or '/' or '©'))
        {
            return null;
        }

        var rest = colon[1..].TrimStart();
        var end = rest.IndexOfAny(['\n', '|', ';', '.']);
        var name = (end < 0 ? rest : rest[..end]).Trim();
        return name.IsEmpty || name.Length > LongestCredit ? null : name.ToString();
    }

    private static bool IsPublisher(Report report, string credit) =>
        report.Outlet?.Name is { Length: > 0 } name && (credit.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(credit, StringComparison.OrdinalIgnoreCase));

    private static int IndexOfWords(ReadOnlySpan<char> text, string words)
    {
        var from = 0;
        while (from < text.Length)
        {
            var at = text[from..].IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + words.Length == text.Length ? ' ' : text[at + words.Length]);
            if (!char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }
}
