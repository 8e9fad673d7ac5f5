using System.Globalization;

namespace Hearsay.Engine.Tokens;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    /// <summary>White space, controls and the invisible characters that separate: part of no token.</summary>
    Blank,

    Letter,

    /// <summary>Joins the word before it: combining marks, soft hyphens, joiners, the low line.</summary>
    Mark,

    Digit,

    /// <summary>', ’ and their like, which stand inside words as well as around them.</summary>
    Apostrophe,

    /// <summary>Any other punctuation or symbol.</summary>
    Symbol,

    /// <summary>Half of a surrogate pair: what it is takes both halves to say.</summary>
    Surrogate,
}

/// <summary>The kind of every UTF-16 code unit, in one table: 64 KiB, of which ordinary text touches 128 bytes.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Table = Fill();

    public static CharacterKind Of(char character) => Table[character];

    public static bool IsBlank(char character) => Table[character] == CharacterKind.Blank;

    public static bool IsLetter(char character) => Table[character] == CharacterKind.Letter;

    public static bool IsDigit(char character) => Table[character] == CharacterKind.Digit;

    public static bool IsApostrophe(char character) => Table[character] == CharacterKind.Apostrophe;

    /// <summary>Letters, digits and marks: what a word is made of.</summary>
    public static bool IsWordy(char character) => Table[character] is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark;

    private static CharacterKind[] Fill()
    {
        var table = new CharacterKind[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
        {
            table[code] = Classify((char)code);
        }

        foreach (var apostrophe in "'’ʼ＇")
        {
            table[apostrophe] = CharacterKind.Apostrophe;
        }

        table['_'] = CharacterKind.Mark;
        return table;
    }

    private static CharacterKind Classify(char character) => char.GetUnicodeCategory(character) switch
    {
        _ when char.IsWhiteSpace(character) => CharacterKind.Blank,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
        UnicodeCategory.Format => character is '\u00AD' or '\u200C' or '\u200D' ? CharacterKind.Mark : CharacterKind.Blank,
        UnicodeCategory.Control => CharacterKind.Blank,
        UnicodeCategory.Surrogate => CharacterKind.Surrogate,
        _ => CharacterKind.Symbol,
    };
}
