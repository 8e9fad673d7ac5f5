using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>The tokens that a date may be read from, and what date words they are.</summary>
internal readonly ref struct DateTokens(Document document, DateLexicon lexicon, NumberLexicon numbers, int end)
{
    public Document Document => document;

    public int End => end;

    /// <summary>Whether words of that kind, of one to three tokens, end right before a token: "in", "back to", "as early as".</summary>
    public bool StandsBehind(int at, DateWordKind kind) =>
        (Is(at - 1, kind, out _, out var next) && next == at) || (Is(at - 2, kind, out _, out next) && next == at) || (Is(at - 3, kind, out _, out next) && next == at);

    public ReadOnlySpan<char> Form(int at) => at >= 0 && at < end ? document.FormOf(at) : default;

    public bool Is(int at, DateWordKind kind) => lexicon.TryFind(document, at, end, kind, out _, out _);

    public bool Is(int at, DateWordKind kind, out int value, out int next)
    {
        var found = lexicon.TryFind(document, at, end, kind, out value, out var count);
        next = at + count;
        return found;
    }

    public bool IsWord(int at, string word) => Form(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Past a word where it stands, else the same place.</summary>
    public int Skip(int at, string word) => IsWord(at, word) ? at + 1 : at;

    public bool TryMonth(int at, out int month, out bool isSure)
    {
        isSure = lexicon.TryFind(document, at, end, DateWordKind.Month, out month, out _);
        return (isSure || lexicon.TryFind(document, at, end, DateWordKind.MonthOrName, out month, out _)) && char.IsUpper(Form(at)[0])
            && document.Tags[at] is not (UniversalTag.Aux or UniversalTag.Verb);
    }

    /// <summary>A month that is part of a token: "March" in "mid-March".</summary>
    public bool TryMonthWord(ReadOnlySpan<char> word, out int month) =>
        lexicon.TryFind(word, DateWordKind.Month, out month) || lexicon.TryFind(word, DateWordKind.MonthOrName, out month);

    public bool TryWeekday(int at, out DayOfWeek day)
    {
        var found = lexicon.TryFind(document, at, end, DateWordKind.Weekday, out var number, out _) && char.IsUpper(Form(at)[0])
            && !Is(at - 1, DateWordKind.NotDay) && !IsWord(at + 1, "Times");
        day = (DayOfWeek)number;
        return found;
    }

    /// <summary>"12", "12th", "12." as the day of a month.</summary>
    public bool TryDay(int at, out int day)
    {
        var form = Form(at);
        form = form.EndsWith("st", StringComparison.OrdinalIgnoreCase) || form.EndsWith("nd", StringComparison.OrdinalIgnoreCase)
            || form.EndsWith("rd", StringComparison.OrdinalIgnoreCase) || form.EndsWith("th", StringComparison.OrdinalIgnoreCase) ? form[..^2] : form.TrimEnd('.');
        return TryDigits(form, 1, 2, out day) && day is >= 1 and <= 31;
    }

    public bool TryYear(int at, out int year) => TryDigits(Form(at), 4, 4, out year) && year is >= 1000 and < 2200;

    public bool TryUnit(int at, out DateUnit unit)
    {
        var found = Is(at, DateWordKind.Unit, out var value, out _);
        unit = (DateUnit)value;
        return found;
    }

    /// <summary>"two", "12", "a", "a few", "several": how many units.</summary>
    public bool TryCount(int at, out int least, out int most, out int next)
    {
        (least, most, next) = (0, 0, at);
        if (at >= end)
        {
            return false;
        }

        if (new NumberScanner(document, numbers, end).TryReadPlain(ref next, out var min, out var max))
        {
            (least, most) = ((int)Math.Min(min, 100_000), (int)Math.Min(max, 100_000));
            next = IsWord(next, "of") ? next + 1 : next;
            return min >= 1 && min == Math.Floor(min);
        }

        if (IsWord(at, "a") || IsWord(at, "an"))
        {
            (least, most, next) = (1, 1, at + 1);
            return true;
        }

        return false;
    }

    /// <summary>Whether nothing lies between a token and the one before.</summary>
    public bool IsJoined(int at) => at > 0 && at < end && document.TokenStarts[at] == document.TokenEnds[at - 1];

    private static bool TryDigits(ReadOnlySpan<char> form, int least, int most, out int number)
    {
        number = 0;
        if (form.Length < least || form.Length > most || form.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        foreach (var digit in form)
        {
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
