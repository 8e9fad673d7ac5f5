using System.Globalization;
using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>Reads dates of the calendar: "12 May 2022", "Thursday, May 12", "May 2022", "the summer of 2011", "2022", "the 1990s", "Q3 2020".</summary>
internal static class CalendarDates
{
    /// <param name="isSecond">Whether another date is joined to it from before, as in "2014 to 2016": a bare month or year is a date there.</param>
    public static DateExpression? Read(DateTokens tokens, int start, bool isSecond, out int next)
    {
        var at = tokens.Skip(start, "the");

        // A weekday before its date adds nothing to it: "Thursday, 12 May 2022".
        if (tokens.TryWeekday(at, out _))
        {
            var behind = tokens.Skip(tokens.Skip(at + 1, ","), "the");
            if (DayAndMonth(tokens, behind, out next) is { } dated)
            {
                return dated;
            }
        }

        return DayAndMonth(tokens, at, out next) ?? MonthAndYear(tokens, at, isSecond, out next) ?? Season(tokens, at, out next) ?? (DateExpression?)Decade(tokens, at, out next)
            ?? Quarter(tokens, at, out next) ?? Year(tokens, at, isSecond, out next);
    }

    // "12 May 2022", "12th of May", "May 12, 2022", "May 12th"
    private static CalendarDate? DayAndMonth(DateTokens tokens, int at, out int next)
    {
        next = at;
        if (tokens.TryDay(at, out var day) && tokens.TryMonth(tokens.Skip(at + 1, "of"), out var month, out _))
        {
            next = tokens.Skip(at + 1, "of") + 1;
        }
        else if (tokens.TryMonth(at, out month, out _) && tokens.TryDay(at + 1, out day) && !(tokens.IsWord(at - 1, "in") && IsCounting(tokens, at + 1)))
        {
            next = at + 2;
        }
        else
        {
            return null;
        }

        var date = new CalendarDate(YearBehind(tokens, ref next), month, 1, day);
        return date.IsReal ? date : null;
    }

    // "May 2022", "May of 2022", "May, 2022"; a month alone where its place shows that it is one.
    private static CalendarDate? MonthAndYear(DateTokens tokens, int at, bool isSecond, out int next)
    {
        // Behind a day that the month has not, it is no date: "30 February".
        next = at + 1;
        if (!tokens.TryMonth(at, out var month, out var isSure) || tokens.TryDay(at - 1, out _))
        {
            return null;
        }

        var year = YearBehind(tokens, ref next);
        return year != 0 || isSecond || Stands(tokens, at, isSure) ? new CalendarDate(year, month, 1, 0) : null;
    }

    // "In May", "last May", "the May vote", but "Theresa May" and "said May".
    private static bool Stands(DateTokens tokens, int at, bool isSure)
    {
        var document = tokens.Document;
        var before = at - 1;
        if (before >= 0 && tokens.IsWord(before, "-"))
        {
            return true;
        }

        return !IsNamed(document, at)
            && (tokens.Is(before, DateWordKind.Sure) || (isSure && (tokens.StandsBehind(at, DateWordKind.In) || tokens.Form(at + 1) is "'s" or "’s")) || (document.RelationIds[at] == RelationId.Compound && (isSure || IsDetermined(document, at))));
    }

    // "the summer of 2011", "spring 2011", "in the summer"
    private static CalendarDate? Season(DateTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens.Is(at, DateWordKind.Season, out var month, out _))
        {
            return null;
        }

        var year = YearBehind(tokens, ref next);
        return year != 0 || (tokens.IsWord(at - 1, "the") && tokens.Is(at - 2, DateWordKind.Sure) && tokens.Document.Tags[at] == UniversalTag.Noun && !tokens.IsWord(at + 1, "of"))
            ? new CalendarDate(year, month, 3, 0) : null;
    }

    // "1990s", "the '90s", "the nineties", "the 1800s", "the 19th century"
    private static FixedDate? Decade(DateTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.TryDay(at, out var number) && char.IsLetter(tokens.Form(at)[^1]) && tokens.TryUnit(tokens.Form(next) is "-" ? next + 1 : next, out var unit) && unit == DateUnit.Century)
        {
            next += tokens.Form(next) is "-" ? 2 : 1;
            return DateInterval.OfYears((100 * number) - 99, 100 * number) is { } century ? new FixedDate(century) : null;
        }

        if (tokens.Is(at, DateWordKind.Decade, out var first, out _))
        {
            return tokens.IsWord(at - 1, "the") || tokens.Is(at - 1, DateWordKind.Part) ? Years(first) : null;
        }

        var isShort = tokens.Form(at) is "'" or "’";
        var form = isShort ? tokens.Form(at + 1) : tokens.Form(at);
        form = form.TrimStart("'’");
        form = form.EndsWith("'s") || form.EndsWith("’s") ? form[..^2] : form.EndsWith("s") ? form[..^1] : default;
        if (form.Length is not (2 or 4) || form[^1] != '0' || !int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        next += isShort ? 1 : 0;
        return form.Length == 4 && year is >= 1000 and < 2200 ? Years(year)
            : form.Length == 2 && (isShort || tokens.IsWord(at - 1, "the") || tokens.Is(at - 1, DateWordKind.Part)) ? Years(year + (year < 20 ? 2000 : 1900)) : null;
    }

    private static FixedDate? Years(int first) => DateInterval.OfYears(first, first + 9) is { } days ? new FixedDate(days) : null;

    // "Q3 2020", "the third quarter of 2020" is read by its parts.
    private static CalendarDate? Quarter(DateTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Form(at) is not [('Q' or 'H') and var letter, >= '1' and <= '4' and var digit] || (letter == 'H' && digit > '2'))
        {
            return null;
        }

        var length = letter == 'Q' ? 3 : 6;
        return YearBehind(tokens, ref next) is > 0 and var year ? new CalendarDate(year, ((digit - '1') * length) + 1, length, 0) : null;
    }

    // "2022" where its place shows that it is a year: "in 2022", "(2022)", "a 2018 report".
    private static CalendarDate? Year(DateTokens tokens, int at, bool isSecond, out int next)
    {
        next = at + 1;
        if (!tokens.TryYear(at, out var year))
        {
            return null;
        }

        var document = tokens.Document;
        var before = at - 1;
        var isRecent = year is >= 1900 and < 2100;
        if (IsCounting(tokens, at) || (tokens.IsJoined(at) && before >= 0 && document.FormOf(before) is not ("(" or "-" or "–" or "—" or "/" or "“" or "\"" or "'" or "‘")))
        {
            return null;
        }

        if (isSecond || tokens.IsWord(before, "year") || tokens.Form(before) is "(")
        {
            return new CalendarDate(year, 0, 12, 0);
        }

        // "Ships by port, 2019 (source: …)", as captions and headings of tables have it
        if (isRecent && tokens.IsWord(before, ",") && (at + 1 >= tokens.End || tokens.Form(at + 1) is "(" or "."))
        {
            return new CalendarDate(year, 0, 12, 0);
        }

        var stands = tokens.StandsBehind(at, DateWordKind.In) || (tokens.IsWord(before, "least") && tokens.IsWord(before - 1, "at"));
        var isAttribute = isRecent && at + 1 < tokens.End && document.Heads[at] > at
            && (document.Tags[at + 1] is UniversalTag.Noun or UniversalTag.Adj || (document.Tags[at + 1] == UniversalTag.Propn && before >= 0 && document.Tags[before] is UniversalTag.Det or UniversalTag.Pron));
        var isPossessive = isRecent && at + 1 < tokens.End && document.FormOf(at + 1) is "'s" or "’s";
        var isSubject = isRecent && document.RelationIds[at] == RelationId.Nsubj && document.Heads[at] > at;
        return (stands && (isRecent || tokens.IsWord(before, "in"))) || isSubject || isAttribute || isPossessive ? new CalendarDate(year, 0, 12, 0) : null;
    }

    /// <summary>The year behind a month, over "of" or a comma; 0 where there is none.</summary>
    private static int YearBehind(DateTokens tokens, ref int next)
    {
        var at = tokens.IsWord(next, ",") || tokens.IsWord(next, "of") ? next + 1 : next;
        if (tokens.TryYear(at, out var year) && !IsCounting(tokens, at))
        {
            next = at + 1;
            return year;
        }

        return 0;
    }

    // "2000 rifles", "May 12 officers": a number of something. "The 2019 elections" has a year, so the noun alone does not decide.
    private static bool IsCounting(DateTokens tokens, int at)
    {
        var document = tokens.Document;
        if (document.FormOf(at)[^1] is 't' or 'h' or 'd' || at + 1 >= tokens.End)
        {
            return false;
        }

        var head = document.Heads[at];
        return document.RelationIds[at] == RelationId.Nummod && head > at && head < tokens.End && head - at <= 4
            && (PennTags.NameOf(document.PennTags[head]) is "NNS" || tokens.Is(head, DateWordKind.Unit))
            && !tokens.IsWord(at - 1, "the") && !tokens.Is(at - 1, DateWordKind.Sure) && document.Tags[head] != UniversalTag.Propn;
    }

    // "a March speech", "Florida's March vote"
    private static bool IsDetermined(Document document, int at) =>
        at > 0 && document.Heads[at] > at && document.Tags[document.Heads[at]] == UniversalTag.Noun
        && (document.Tags[at - 1] is UniversalTag.Det || PennTags.NameOf(document.PennTags[at - 1]) is "PRP$" or "POS");

    private static bool IsNamed(Document document, int at) => document.NameAt(at) is >= 0 and var name && document.Names[name].Kind is not EntityKind.Place;
}
