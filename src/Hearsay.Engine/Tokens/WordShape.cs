namespace Hearsay.Engine.Tokens;

/// <summary>What the scanner has seen of a word so far.</summary>
internal struct WordShape(int start)
{
    /// <summary>Where the piece after the last stop or hyphen begins.</summary>
    public int PieceStart = start;

    /// <summary>The last apostrophe inside the word, or -1.</summary>
    public int LastApostrophe = -1;

    /// <summary>Whether the word is made of short pieces with stops between, such as "U.S" or "Ph.D".</summary>
    public bool IsAcronym;
}
