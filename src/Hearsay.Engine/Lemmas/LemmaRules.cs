using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Lemmas;

/// <summary>
/// Word by word where a word is listed, else by the longest ending that has a rule, else the form itself: in lower case but for names. Words and
/// endings are learned from treebanks (lemmas.tsv); irregular forms are a lexicon of their own (lexicons/irregular.tsv).
/// </summary>
internal sealed class LemmaRules
{
    public const string File = "lemmas.tsv";
    private const int LongestEnding = 7;

    private static readonly byte Number = PennTags.NumberOf("CD");
    private static readonly byte Names = PennTags.NumberOf("NNPS");

    private readonly Dictionary<string, string>?[] _words = new Dictionary<string, string>?[byte.MaxValue + 1];
    private readonly VerbBases _verbs;
    private readonly Dictionary<string, LemmaEnding>?[] _endings = new Dictionary<string, LemmaEnding>?[byte.MaxValue + 1];

    private LemmaRules(VerbBases verbs) => _verbs = verbs;

    /// <summary>What is known before anything is learned.</summary>
    public static LemmaRules FromLexicons(ModelPack pack)
    {
        var rules = new LemmaRules(VerbBases.Read(pack));
        foreach (var (form, tag, lemma) in IrregularForms.Read(pack))
        {
            rules.AddWord(form, tag, lemma);
        }

        return rules;
    }

    /// <exception cref="ModelException">A file is missing or a line of it is wrong.</exception>
    public static LemmaRules Read(ModelPack pack)
    {
        var rules = FromLexicons(pack);
        foreach (var (number, line) in pack.RequireLines(File))
        {
            switch (line.Split('\t'))
            {
                case ["word", var tag, var form, var lemma]:
                    rules.AddWord(form, PennTags.NumberOf(tag), lemma);
                    break;
                case ["ending", var tag, var ending, var cut, var added] when int.TryParse(cut, out var length):
                    rules.AddEnding(ending, PennTags.NumberOf(tag), new LemmaEnding(length, added));
                    break;
                default:
                    throw new ModelException($"{pack.Name}: {File} line {number} is neither a word nor an ending.");
            }
        }

        return rules;
    }

    /// <param name="form">In lower case.</param>
    public void AddWord(string form, byte tag, string lemma) => (_words[tag] ??= [])[form] = lemma;

    public void AddEnding(string ending, byte tag, LemmaEnding rule) => (_endings[tag] ??= [])[ending] = rule;

    /// <param name="form">As it is written.</param>
    public string Apply(ReadOnlySpan<char> form, byte tag)
    {
        Span<char> buffer = form.Length <= 64 ? stackalloc char[64] : new char[form.Length];
        var lower = buffer[..form.ToLowerInvariant(buffer)];
        Straighten(lower);
        if (_words[tag] is { } words && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var word))
        {
            return tag == Names && char.IsUpper(form[0]) ? string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1)) : word;
        }

        if (LemmaSpelling.KeepsForm(form, tag))
        {
            return form.ToString();
        }

        return _verbs.BaseOf(lower, tag)
            ?? LemmaSpelling.Typewritten(form)
            ?? (tag == Number ? LemmaSpelling.WithoutSeparators(lower) : ApplyEnding(tag == Names ? form : lower, lower, tag));
    }

    private string ApplyEnding(ReadOnlySpan<char> form, ReadOnlySpan<char> lower, byte tag) =>
        FindEnding(lower, tag) is { } ending ? string.Concat(form[..^ending.Cut], ending.Added) : form.ToString();

    private LemmaEnding? FindEnding(ReadOnlySpan<char> lower, byte tag)
    {
        if (_endings[tag] is { } endings)
        {
            var lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = Math.Min(LongestEnding, lower.Length - 1); length > 0; length--)
            {
                if (lookup.TryGetValue(lower[^length..], out var ending) && ending.Cut < lower.Length)
                {
                    return ending;
                }
            }
        }

        return null;
    }

    private static void Straighten(Span<char> form)
    {
        foreach (ref var character in form)
        {
            character = character is '’' or 'ʼ' or '＇' ? '\'' : character;
        }
    }
}

/// <summary>What to cut from the end of a form and what to put there: "-ies" is cut by 3 and gets "y".</summary>
internal readonly record struct LemmaEnding(int Cut, string Added);
