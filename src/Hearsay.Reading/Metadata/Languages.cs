using System.Collections.Frozen;

namespace Hearsay.Reading.Metadata;

/// <summary>Language tags as pages give them, and a guess from common words where none is given.</summary>
internal static class Languages
{
    private static readonly (string Tag, FrozenSet<string> Words)[] Common =
    [
        ("en", Set("the of and to in that is was for on with said by from has have were are which")),
        ("fr", Set("le la les des et du une que est dans pour qui sur pas au par avec ce il sont")),
        ("de", Set("der die das und ist von zu mit den dem ein eine nicht auf für im sich des auch als")),
        ("es", Set("el la los las de que y en un una por con para del se es su al lo como")),
        ("pt", Set("o a os as de que e em um uma por com para do da no na não se mais")),
        ("it", Set("il la di che e un una per con del della non si è in le dei gli alla sono")),
        ("nl", Set("de het een en van in is dat op te voor met zijn niet aan er om ook als door")),
        ("id", Set("yang dan di dengan untuk dari pada ini itu dalam tidak akan telah oleh ke")),
        ("tr", Set("ve bir bu da için ile olarak olan daha çok gibi sonra kadar ise en")),
        ("pl", Set("i w na z że do się nie jest o jak to po dla przez od za oraz")),
        ("ro", Set("și de la în a cu pe că din pentru este nu sau mai au fost o un")),
        ("hr", Set("i je u se na da za od su s koji što kao će bi ili to nije iz")),
        ("sv", Set("och i att det som en på är av för med till den har de inte om ett")),
        ("ru", Set("и в не на что с по как из к для от это он но его за о так было")),
        ("uk", Set("і в не на що з до та як для від це він але його за про у й було")),
    ];

    /// <summary>"en_US" and "EN-us" as "en-US"; null for what is no tag.</summary>
    public static string? Normalise(string? tag)
    {
        var pieces = (tag ?? "").Trim().Split('-', '_');
        if (pieces[0].Length is not (2 or 3) || !pieces[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var language = pieces[0].ToLowerInvariant();
        return pieces.Length > 1 && pieces[1].Length == 2
            && pieces[1].All(char.IsAsciiLetter) ? language + "-" + pieces[1].ToUpperInvariant() : language;
    }

    /// <summary>The language whose commonest words make up most of the text; null where none stands out.</summary>
    public static string? Guess(string text)
    {
        var words = text.Split((char[]?)null, 2001, StringSplitOptions.RemoveEmptyEntries);
        if (OfScript(text) is { } byScript)
        {
            return byScript;
        }

        var (best, most) = (default(string), 0);
        foreach (var (tag, common) in Common)
        {
            var count = words.Take(2000).Count(word => common.Contains(word.ToLowerInvariant()));
            (best, most) = count > most ? (tag, count) : (best, most);
        }

        return most >= 2 && most * 12 >= Math.Min(words.Length, 2000) ? best : null;
    }

    private static string? OfScript(string text)
    {
        int hebrew = 0, arabic = 0, han = 0, kana = 0, hangul = 0, letters = 0;
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, 5000)))
        {
            letters += char.IsLetter(character) ? 1 : 0;
            hebrew += character is >= '\u0590' and <= '\u05FF' ? 1 : 0;
            arabic += character is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            kana += character is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            han += character is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            hangul += character is >= '\uAC00' and <= '\uD7AF' ? 1 : 0;
        }

        return letters == 0 ? null : hebrew * 2 > letters ? "he" : arabic * 2 > letters ? "ar" : hangul * 2 > letters ? "ko" : (kana + han) * 2 > letters ? (kana > 0 ? "ja" : "zh") : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
