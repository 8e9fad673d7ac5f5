using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Reading.Dates;

/// <summary>Finds the time of day that goes with a date, behind it or before it, and its zone where that is a number, Z, UTC or GMT.</summary>
internal static class DateTimes
{
    private const int Near = 24;

    public static FoundDate AddTime(string text, IReadOnlyList<DateWord> words, int first, int next, FoundDate date)
    {
        if (!date.Stamp.HasDay)
        {
            return date;
        }

        for (var at = next; at + 1 < words.Count && words[at].Start - date.Span.End <= Near; at++)
        {
            if (ReadTime(text, words, at, out var hour, out var minute, out var end))
            {
                var zone = ReadZone(text, end, out var zoneEnd);
                return With(date, hour, minute, zone, date.Span with { End = Math.Max(end, zoneEnd) });
            }

            if (words[at].IsNumber && words[at].Digits > 2)
            {
                break;
            }
        }

        return AddTimeBefore(text, words, first, date);
    }

    private static FoundDate AddTimeBefore(string text, IReadOnlyList<DateWord> words, int first, FoundDate date)
    {
        for (var at = first - 2; at >= 0 && date.Span.Start - words[at].End <= Near; at--)
        {
            // "15 PM" of "12:15 PM" is no time of its own.
            var isMinute = at > 0 && words[at - 1].IsNumber && IsTimeMark(text, words[at - 1].End, words[at].Start);
            if (!isMinute && ReadTime(text, words, at, out var hour, out var minute, out var end) && end <= date.Span.Start)
            {
                return With(date, hour, minute, ReadZone(text, end, out _), date.Span with { Start = words[at].Start });
            }
        }

        return date;
    }

    private static FoundDate With(FoundDate date, int hour, int minute, string? zone, TextSpan span)
    {
        var timed = date.Stamp with { Hour = hour, Minute = minute, Zone = zone };
        return timed.IsReal ? date with { Stamp = timed, Other = date.Other is { } other ? other with { Hour = hour, Minute = minute, Zone = zone } : null, Span = span } : date;
    }

    /// <summary>"23:20", "23:20:05", "7:03am", "8:14 p. m.", "11h20", "3 p.m.".</summary>
    private static bool ReadTime(string text, IReadOnlyList<DateWord> words, int at, out int hour, out int minute, out int end)
    {
        hour = minute = 0;
        end = words[at].End;
        if (words[at] is not { Digits: 1 or 2, Number: <= 24 })
        {
            return false;
        }

        hour = words[at].Number;
        var hasMinute = at + 1 < words.Count && words[at + 1] is { Digits: 2, Number: < 60 }
            && IsTimeMark(text, words[at].End, words[at + 1].Start);
        var next = hasMinute ? words[at + 1] : words[at];
        if (!hasMinute && at + 2 < words.Count && words[at + 2] is { Digits: 2, Number: < 60 } && words[at + 1].In(text) is "h" or "H"
            && words[at + 2].Start - words[at].End <= 3)
        {
            next = words[at + 2];
            hasMinute = true;
        }

        minute = hasMinute ? next.Number : 0;
        end = hasMinute ? SkipSeconds(text, next.End) : next.End;
        var half = ReadHalf(text, end, out var halfEnd);
        if (half != '\0')
        {
            hour = (hour % 12) + (half == 'p' ? 12 : 0);
            end = halfEnd;
        }

        return hasMinute || half != '\0';
    }

    private static bool IsTimeMark(string text, int from, int to) => to - from == 1 && text[from] is ':' or '.' or '\uFF1A' or '\u2236'
        && !IsDateDot(text, from);

    // "26.07.14" has dots and is no time.
    private static bool IsDateDot(string text, int at) => text[at] == '.' && at + 3 < text.Length && text[at + 3] == '.'
        && at + 4 < text.Length && char.IsDigit(text[at + 4]);

    private static int SkipSeconds(string text, int at)
    {
        if (at + 2 < text.Length && text[at] == ':' && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]))
        {
            at += 3;
            if (at < text.Length && text[at] == '.')
            {
                at++;
                while (at < text.Length && char.IsDigit(text[at]))
                {
                    at++;
                }
            }
        }

        return at;
    }

    private static char ReadHalf(string text, int at, out int end)
    {
        end = at;
        while (at < text.Length && (text[at] is ' ' or '\u00A0' or '\u202F'))
        {
            at++;
        }

        if (at >= text.Length || char.ToLowerInvariant(text[at]) is not ('a' or 'p'))
        {
            return '\0';
        }

        var half = char.ToLowerInvariant(text[at++]);
        while (at < text.Length && text[at] is '.' or ' ' or '\u00A0')
        {
            at++;
        }

        if (at >= text.Length || char.ToLowerInvariant(text[at]) != 'm' || (at + 1 < text.Length && char.IsLetter(text[at + 1])))
        {
            return '\0';
        }

        end = at + 1;
        return half;
    }

    private static string? ReadZone(string text, int at, out int end)
    {
        var rest = text.AsSpan(at);
        var blank = rest.Length - rest.TrimStart().Length;
        rest = rest[blank..];
        end = at;
        if (rest.StartsWith("Z") || rest.StartsWith("UTC") || rest.StartsWith("GMT"))
        {
            var length = rest[0] == 'Z' ? 1 : 3;
            if (rest.Length == length || !char.IsLetter(rest[length]))
            {
                var offset = rest.Length > length ? ReadOffset(rest[length..], out var read) : null;
                end = at + blank + length;
                return offset ?? "Z";
            }
        }

        var zone = ReadOffset(rest, out var taken);
        end = zone is null ? at : at + blank + taken;
        return zone;
    }

    /// <summary>"+03:00", "+0300" or "-05".</summary>
    private static string? ReadOffset(ReadOnlySpan<char> text, out int read)
    {
        read = 0;
        if (text.Length < 3 || text[0] is not ('+' or '-' or '\u2212') || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
        {
            return null;
        }

        var minutes = text[3..];
        var colon = minutes.StartsWith(':') ? 1 : 0;
        minutes = minutes[colon..];
        var hasMinutes = minutes.Length >= 2 && char.IsAsciiDigit(minutes[0]) && char.IsAsciiDigit(minutes[1]);
        var hours = int.Parse(text.Slice(1, 2), CultureInfo.InvariantCulture);
        if (hours > 14 || (minutes.Length > 2 && char.IsAsciiDigit(minutes[2])) || (!hasMinutes && minutes.Length > 0
            && char.IsAsciiDigit(minutes[0])))
        {
            return null;
        }

        read = 3 + (hasMinutes ? colon + 2 : 0);
        return string.Concat(text[0] == '+' ? "+" : "-", text.Slice(1, 2), ":") + (hasMinutes ? minutes[..2].ToString() : "00");
    }
}
