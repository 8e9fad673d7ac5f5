using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>What a word of the sentence is to an attribution and its source.</summary>
internal static class SentenceRoles
{
    public static bool IsOf(Document document, SourcePhrase source, int word) =>
        source.Head == word || source.Tokens.Contains(word) || (source.Name >= 0 && document.Names[source.Name].Tokens.Contains(word));

    public static bool IsTaken(Attribution attribution, int word) => IsIn(attribution.Content, word) || IsIn(attribution.Source, word);

    public static bool IsIn(IReadOnlyList<TokenRange> ranges, int word)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
