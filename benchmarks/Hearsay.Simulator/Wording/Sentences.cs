using System.Globalization;

namespace Hearsay.Simulator.Wording;

/// <summary>What filled templates need before they are sentences, and how days and numbers are written.</summary>
public static class Sentences
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Begins with a capital; commas that met a full stop or each other are gone.</summary>
    public static string Finish(string text)
    {
        text = text.Replace(",,", ",").Replace(",.", ".").Replace(",:", ":").Replace("  ", " ").Replace(" .", ".").Replace(" ,", ",").Trim();
        var at = text.AsSpan().IndexOfAnyExcept("\"'[(".AsSpan());
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), Capital(text[at..]));
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string WithArticle(string noun) => (noun[0] is 'A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;

    /// <summary>"six", "340", "1,964".</summary>
    public static string Number(int number) => number < Words.Length ? Words[number] : number.ToString("#,0", Plain);

    public static string Month(DateOnly day) => day.ToString("MMMM", Plain);

    public static string Weekday(DateOnly day) => day.DayOfWeek.ToString();

    public static string Day(DateOnly day) => day.ToString("d MMMM", Plain);

    public static string MonthDay(DateOnly day) => day.ToString("MMMM d", Plain);

    public static string LongDay(DateOnly day) => day.ToString("d MMMM yyyy", Plain);
}
