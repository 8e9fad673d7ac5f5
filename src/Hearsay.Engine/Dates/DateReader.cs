using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Dates.Scanning;
using Hearsay.Engine.Models;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates;

/// <summary>Reads the dates in a text as days: "12 May 2022", "last Saturday", "the summer of that year", "between March and May 2019".</summary>
public sealed class DateReader
{
    private readonly DateLexicon _lexicon;
    private readonly NumberLexicon _numbers;
    private readonly TenseReader _tenses;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public DateReader(ModelPack models)
    {
        (_lexicon, _numbers) = (new DateLexicon(models), new NumberLexicon(models));
        _tenses = new TenseReader(_lexicon);
    }

    /// <summary>All dates of a report, seen from its own publication.</summary>
    public List<DateMention> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(document, new TokenRange(0, document.TokenCount), DatePublished.Of(document.Report));
    }

    /// <summary>
    /// In reading order, without overlap. What hangs on a date told before ("the following day") is seen from those in the same stretch only, so give it the
    /// report as a whole rather than a sentence. Needs sentences, tags, lemmas and syntax; with names it takes no person for a month.
    /// </summary>
    /// <param name="published">The days that the report may be of; null where that is not known.</param>
    public List<DateMention> Read(Document document, TokenRange tokens, DateInterval? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<DateMention>();
        var order = NumericDates.OrderIn(document);
        Told? told = null;
        for (var sentence = Math.Max(document.SentenceAt(tokens.Start), 0); sentence < document.Sentences.Count && document.Sentences[sentence].Tokens.Start < tokens.End; sentence++)
        {
            var stretch = document.Sentences[sentence].Tokens;
            told = ReadSentence(document, new TokenRange(Math.Max(stretch.Start, tokens.Start), Math.Min(stretch.End, tokens.End)), (order, published), told, found);
        }

        return found;
    }

    private Told? ReadSentence(Document document, TokenRange sentence, (NumberOrder Order, DateInterval? Published) given, Told? told, List<DateMention> found)
    {
        var tokens = new DateTokens(document, _lexicon, _numbers, sentence.End);
        int? year = null;
        DateInterval? full = null;
        var listed = -1;
        var isThen = LooksBack(tokens, sentence);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!CanStart(document, at, sentence.End) || (!DateScanner.TryReadDays(tokens, at, given.Order, out var date) && !DateScanner.TryRead(tokens, at, given.Order, at == listed, out date)))
            {
                continue;
            }

            date = date with { Expression = LentYear.From(tokens, date) };
            var (published, yearSaid) = isThen && told is { } then && date.Expression is CalendarDate { Year: 0 } ? From(then, given.Published) : (given.Published, year);
            var days = LentYear.After(full, date.Expression, given.Published) ?? Resolve(document, date, published, told?.Days, yearSaid);
            if (days is null && IsNoDate(date.Expression))
            {
                continue;
            }

            found.Add(Mention(document, date, days));
            told = days is { } known ? new Told(LastOf(date.Expression, known), _tenses.IsReported(document, date.Tokens)) : told;
            year = date is { Bound: DateBound.None, Expression: CalendarDate { Month: 0 } said } && at > sentence.Start && tokens.IsWord(at - 1, "in") ? said.Year : year;
            full = date.Expression is CalendarDate { Year: > 0, Day: > 0 } ? days : full;
            at = date.Tokens.End - 1;
            listed = date.Expression is CalendarDate { Day: 0 } && (tokens.IsWord(at + 1, "and") || tokens.IsWord(at + 1, "or") || tokens.IsWord(at + 1, ",")) ? at + 2 : -1;
            listed = listed > 0 && tokens.IsWord(listed, "and") ? listed + 1 : listed;
        }

        return told;
    }

    // "That year" behind "from 1999 to 2003" is 2003.
    private static DateInterval LastOf(DateExpression expression, DateInterval days) =>
        expression is DateSpan { Last: CalendarDate { Month: 0 } } && DateInterval.OfYears(days.End.Year, days.End.Year) is { } year ? year : days;

    // Only at the head of a sentence: what "said at the time" closes looks from its own date.
    private static bool LooksBack(DateTokens tokens, TokenRange sentence) =>
        tokens.Is(sentence.Start, DateWordKind.Then) || (sentence.Count > 1 && tokens.Is(sentence.Start + 1, DateWordKind.Then));

    // "In 2010 a paper reported a theft. At the time, it was said to have happened in December": seen from that report, else in the year told.
    private static (DateInterval? Published, int? Year) From(Told then, DateInterval? published) =>
        then.IsReport ? (then.Days, null) : (published, then.Days.Start.Year == then.Days.End.Year ? then.Days.Start.Year : null);

    // Most tokens are neither numbers nor words of dates, and are passed over at once. An article or an adjective needs a word of dates behind it.
    private bool CanStart(Document document, int at, int end)
    {
        if (IsOfDates(document, at))
        {
            return true;
        }

        if (document.Tags[at] is UniversalTag.Det or UniversalTag.Adj)
        {
            for (var next = at + 1; next < Math.Min(end, at + 4); next++)
            {
                if (IsOfDates(document, next))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsOfDates(Document document, int at)
    {
        var form = document.FormOf(at);
        return char.IsAsciiDigit(form[0]) || form[0] is '\'' or '’' or 'Q' or 'H' || document.Tags[at] == UniversalTag.Num
            || form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase) || _lexicon.CanStart(form);
    }

    // "Weeks later" and "that day" without a date told say nothing; "on Tuesday" stays, although its day is not known.
    private static bool IsNoDate(DateExpression expression) => expression is AwayDate { IsFromTold: true } or ToldUnit or ToldDate;

    // Where only the month or the year of the publication is known, a date has days if they are the same for each day that it may have been.
    private DateInterval? Resolve(Document document, ReadDate date, DateInterval? published, DateInterval? told, int? year)
    {
        if (!date.Expression.IsRelative)
        {
            return date.Expression.Resolve(default);
        }

        if (published is not { } days)
        {
            return date.Expression is ToldUnit or ToldDate or AwayDate { IsFromTold: true } or MonthWithin { Year: ToldUnit } ? date.Expression.Resolve(new DateContext(default, told, year, Direction.Past)) : null;
        }

        var direction = _tenses.Over(document, date.Tokens);
        direction = date.Bound is DateBound.Until && direction == Direction.Unknown ? Direction.Future : direction;
        var context = new DateContext(days.Start, told, year, direction);
        var first = date.Expression.Resolve(context);

        // A report of 2010 that looks back on December was hardly written in its last days.
        return days.IsDay || first == date.Expression.Resolve(context with { Published = days.End })
            || (date.Expression is CalendarDate { Year: 0, Month: 12, Day: 0 } && days.DayCount > 31 && direction == Direction.Past) ? first : null;
    }

    private DateMention Mention(Document document, ReadDate date, DateInterval? days)
    {
        DateOnly? start = days?.Start, end = days?.End;
        (start, end) = date.Bound switch
        {
            DateBound.Since => (start, null),
            DateBound.Until => (null, end),
            DateBound.Before => (null, start is { } first && first > DateOnly.MinValue ? first.AddDays(-1) : null),
            DateBound.After => (end is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null, null),
            _ => (start, end),
        };
        return new DateMention(date.Tokens, start, end, date.IsApproximate, date.Bound, days, date.Bound == DateBound.Since && _tenses.IsState(document, date.Tokens));
    }

    /// <summary>The last date told, and whether something was reported then.</summary>
    private readonly record struct Told(DateInterval Days, bool IsReport);
}
