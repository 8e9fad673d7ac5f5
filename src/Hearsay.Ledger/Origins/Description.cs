using Hearsay.Ledger.Origins.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>How a text presents somebody, or a paper, that has no name: "one of two Kenyan customs officials".</summary>
internal sealed class Description
{
    private Description(string key, string? state, Calling calling, HashSet<string> content, PaperKind paper)
    {
        Key = key;
        State = state;
        Calling = calling;
        Content = content;
        Paper = paper;
    }

    /// <summary>Its words in their order: equal for equal descriptions.</summary>
    public string Key { get; }

    /// <summary>ISO 3166-1 alpha-2; null where it names none.</summary>
    public string? State { get; }

    public Calling Calling { get; }

    public PaperKind Paper { get; }

    /// <summary>The words that tell something, in the singular, without number and nation.</summary>
    public HashSet<string> Content { get; }

    public static Description Of(string? text, string? nationality, OriginRules rules, bool isPaper)
    {
        var words = SpokenWords.Of(text);
        if (words.Count > 2 && words[1] == "of" && (rules.Is("empty", words[0]) || rules.Is("wild", words[0])))
        {
            words.RemoveRange(0, 2);
        }

        var found = rules.States.Find(words);
        var state = found?.Code ?? rules.States.Find(SpokenWords.Of(nationality))?.Code;
        var end = words.FindIndex(word => rules.Is("vague", word));
        var head = end == 0 || words.Count == 0 ? "" : words[(end < 0 ? words.Count : end) - 1];
        var content = new HashSet<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var ofState = found is { } place && i >= place.Start && i < place.Start + place.Length;
            if (!ofState && !rules.Is("empty", words[i]) && !rules.Is("wild", words[i]) && !words[i].All(char.IsDigit))
            {
                content.Add(Singular(words[i]));
            }
        }

        return new Description(string.Join(' ', words), state, Callings.Of(head, rules), content, isPaper ? KindOf(words, head, rules) : PaperKind.None);
    }

    /// <summary>Whether nothing in the words keeps them from being the same people.</summary>
    public bool MayBe(Description other) =>
        (State is null || other.State is null || State == other.State) && Callings.MayMeet(Calling, other.Calling);

    /// <summary>Whether one of the two says nothing that the other does not say.</summary>
    public bool Covers(Description other) => Content.IsSubsetOf(other.Content) || other.Content.IsSubsetOf(Content);

    private static PaperKind KindOf(List<string> words, string head, OriginRules rules) =>
        rules.Any("data", words) ? PaperKind.Data
        : rules.Is("anypaper", head) ? PaperKind.AnyPaper
        : PaperKind.Paper;

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}

/// <summary>What a document shows: what somebody wrote, or what an instrument saw.</summary>
internal enum PaperKind : byte
{
    None,

    /// <summary>"the manifest".</summary>
    Paper,

    /// <summary>"documents": whichever paper it may be.</summary>
    AnyPaper,

    /// <summary>"satellite images", "transponder data": nobody's word.</summary>
    Data,
}
