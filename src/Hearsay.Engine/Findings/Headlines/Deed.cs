namespace Hearsay.Engine.Findings.Headlines;

/// <summary>How far what a clause tells has come, as the clause tells it.</summary>
internal enum Footing : byte
{
    /// <summary>Told flatly as done, or as certain to be done.</summary>
    Flat,

    /// <summary>Told with a hedge: "reportedly", "may have".</summary>
    Hedged,

    /// <summary>Tried, planned, talked about, waited for.</summary>
    Unfinished,

    /// <summary>Denied, asked, or ordered.</summary>
    Open,
}

/// <summary>A clause's verb with what it is about.</summary>
/// <param name="Word">The verb's token.</param>
/// <param name="Groups">The verb's groups in <see cref="DeedLexicon"/>.</param>
/// <param name="Things">The nouns and names around the verb, each by its key: a lemma, or what the name stands for.</param>
/// <param name="Objects">Those of them that the verb is done to, by key.</param>
/// <param name="Doer">The name of who does it; null where no name is given.</param>
internal sealed record Deed(int Word, string Lemma, string[] Groups, HashSet<string> Things, HashSet<string> Objects, string? Doer, Footing Footing)
{
    public bool Is(string group) => Groups.Contains(group);
}
