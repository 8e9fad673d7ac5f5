using System.Collections.Frozen;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Models;

/// <summary>
/// Words in a row and what is known of them. A word stands for every token that has it as lemma or, whatever the case, as form.
/// </summary>
public sealed class PhraseLexicon<T>
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    public PhraseLexicon(IEnumerable<(string Words, T Value)> phrases)
    {
        // Longer phrases first, so that "rule out" is found before "rule".
        _byFirstWord = phrases
            .Select(phrase => new Phrase(phrase.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), phrase.Value))
            .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _byForm = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that starts at this token and ends before <paramref name="end"/>, and how many tokens it has.</summary>
    public bool TryFind(Document document, int tokenIndex, int end, out T value, out int count)
    {
        var byLemma = _byFirstWord.TryGetValue(document.Lemmas[tokenIndex], out var phrases) ? Find(phrases, document, tokenIndex, end) : null;
        var byForm = _byForm.TryGetValue(document.FormOf(tokenIndex), out phrases) ? Find(phrases, document, tokenIndex, end) : null;
        var found = byForm is null || byLemma?.Words.Length >= byForm.Words.Length ? byLemma : byForm;
        (value, count) = found is null ? (default!, 0) : (found.Value, found.Words.Length);
        return found is not null;
    }

    private static Phrase? Find(Phrase[] phrases, Document document, int start, int end)
    {
        foreach (var phrase in phrases)
        {
            if (start + phrase.Words.Length <= end && Matches(phrase.Words, document, start))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Matches(string[] words, Document document, int start)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!document.Lemmas[start + i].Equals(words[i], StringComparison.OrdinalIgnoreCase)
                && !document.FormOf(start + i).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Phrase(string[] Words, T Value);
}
