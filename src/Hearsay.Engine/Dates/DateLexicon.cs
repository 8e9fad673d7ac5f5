using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates;

internal enum DateWordKind : byte
{
    Month, MonthOrName, Weekday, Season, Unit, Offset, Hours, Night, Part, SoFar, Shift, Stretch, Told, Ago, Later, Ordinal, Decade,
    About, Since, Until, Before, After, Between, From, To, In, Sure, NotDay, Ahead, Then, Report, Lasting,
}

/// <summary>The words of dates, from lexicons/dates.tsv. They are looked up by form: "later" is no "late".</summary>
internal sealed class DateLexicon
{
    private const string File = "lexicons/dates.tsv";
    private readonly FrozenDictionary<string, Row[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public DateLexicon(ModelPack models)
    {
        var rows = LexiconRow.Read(models, File, 3).Select(Parse).ToList();
        _byFirst = rows.GroupBy(row => row.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _starters = rows.Where(row => CanStart(row.Kind)).Select(row => row.Words[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a date may start with this word.</summary>
    public bool CanStart(ReadOnlySpan<char> form) => _starters.Contains(form);

    /// <summary>Whether words of that kind start at a token, their value, and how many they are.</summary>
    public bool TryFind(Document document, int at, int end, DateWordKind kind, out int value, out int count)
    {
        (value, count) = (0, 0);
        if (at < 0 || at >= end || !_byFirst.TryGetValue(document.FormOf(at), out var rows))
        {
            return false;
        }

        foreach (var row in rows)
        {
            if (row.Kind == kind && at + row.Words.Length <= end && Matches(document, at, row.Words))
            {
                (value, count) = (row.Value, row.Words.Length);
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for one word that is no token.</summary>
    public bool TryFind(ReadOnlySpan<char> word, DateWordKind kind, out int value)
    {
        value = 0;
        foreach (var row in _byFirst.TryGetValue(word, out var rows) ? rows : [])
        {
            if (row.Kind == kind && row.Words.Length == 1)
            {
                value = row.Value;
                return true;
            }
        }

        return false;
    }

    private static bool CanStart(DateWordKind kind) => kind is not (
        DateWordKind.Hours or DateWordKind.Ago or DateWordKind.Later or DateWordKind.To or DateWordKind.In or DateWordKind.Sure or DateWordKind.NotDay
        or DateWordKind.Ahead or DateWordKind.Then or DateWordKind.Report or DateWordKind.Lasting);

    private static bool Matches(Document document, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!document.FormOf(at + i).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static Row Parse(LexiconRow row)
    {
        var kind = row.Parse<DateWordKind>(1);
        var value = kind switch
        {
            DateWordKind.Unit => (int)row.Parse<DateUnit>(2),
            DateWordKind.Part => (int)row.Parse<DatePart>(2),
            DateWordKind.SoFar => (int)row.Parse<DatePart>(2),
            _ => int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw row.Wrong($"has '{row[2]}', which is no number"),
        };
        return new Row(row[0].Split(' '), kind, value);
    }

    private sealed record Row(string[] Words, DateWordKind Kind, int Value);
}
