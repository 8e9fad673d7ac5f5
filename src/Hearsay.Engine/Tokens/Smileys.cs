namespace Hearsay.Engine.Tokens;

/// <summary>Faces made of punctuation, such as ":-)", where nothing else follows them.</summary>
internal static class Smileys
{
    /// <summary>The length of the face at a position, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var nose = rest.Length > 2 && rest[1] is '-' or '\'' or 'o' ? 1 : 0;
        if (rest.Length < 2 + nose || (at > 0 && CharacterKinds.IsDigit(text[at - 1])))
        {
            return 0;
        }

        var isFace = rest[0] == '<' ? rest[1] == '3' && nose == 0 : rest[1 + nose] is ')' or '(' or 'D' or 'P' or '*' or '|';
        var length = 2 + nose;
        return isFace && (length == rest.Length || CharacterKinds.IsBlank(rest[length])) && (at == 0 || IsFree(text[at - 1], rest[1])) ? length : 0;
    }

    // "(see below:)" is no smile.
    private static bool IsFree(char before, char mouth) => CharacterKinds.IsBlank(before) || mouth is '-' || !CharacterKinds.IsWordy(before);
}
