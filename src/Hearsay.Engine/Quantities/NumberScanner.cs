using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>A number read: its words, least and most (null where open), and its currency.</summary>
internal readonly record struct ScannedNumber(TokenRange Tokens, double? Min, double? Max, bool IsApproximate, string? Currency, bool IsShare, bool IsRange);

/// <summary>Reads one number that starts at a token: bounds, currency, digits or words, and a second number that makes it a range.</summary>
internal readonly ref struct NumberScanner(Document document, NumberLexicon lexicon, int end)
{
    private const int MostBounds = 3;

    private readonly AmountParser _amounts = new(document, lexicon, end);

    public bool TryRead(int start, out ScannedNumber number)
    {
        number = default;
        var at = start;
        var (bound, isAbout) = Bounds(ref at);
        var isBetween = bound is null && document.Lemmas[start] is "between" or "from";
        at += isBetween ? 1 : 0;
        if (at >= end || !_amounts.TryRead(at, out var first))
        {
            return false;
        }

        if (TrySecond(first, isBetween, out var second))
        {
            // "2 to 3 million"
            var scale = first.Number.Scale == 1 && second.Number.Scale >= 1000 && first.Number.Min < second.Number.Max / second.Number.Scale ? second.Number.Scale : 1;
            number = new ScannedNumber(
                new TokenRange(start, second.End), bound == NumberWordKind.Most ? null : ParsedNumber.Product(first.Number.Min, scale), bound == NumberWordKind.Least ? null : second.Number.Max, true,
                second.Currency ?? first.Currency, false, true);
            return true;
        }

        if (isBetween)
        {
            return false;
        }

        var next = first.End;
        var behind = BoundBehind(ref next, ref isAbout);
        bound ??= behind;
        number = new ScannedNumber(
            new TokenRange(start, next),
            bound == NumberWordKind.Most ? null : first.Number.Min,
            bound == NumberWordKind.Least ? null : first.Number.Max,
            bound is not null || isAbout || first.Number.IsVague || first.Number.Min != first.Number.Max,
            first.Currency, first.Number.IsShare, false);
        return true;
    }

    /// <summary>A number without bounds, currency or range: "two", "12", "a few".</summary>
    public bool TryReadPlain(ref int at, out double min, out double max)
    {
        var isRead = new NumberParser(document, lexicon, end).TryRead(ref at, out var number) && !number.IsShare;
        (min, max) = (number.Min, number.Max);
        return isRead;
    }

    // "at least", "up to about", "some"
    private (NumberWordKind? Bound, bool IsAbout) Bounds(ref int at)
    {
        NumberWordKind? bound = null;
        var isAbout = false;
        for (var words = 0; words < MostBounds && at < end && lexicon.Words.TryFind(document, at, end, out var word, out var count)
            && word.Kind is NumberWordKind.About or NumberWordKind.Least or NumberWordKind.Most && !IsParticle(at, count); words++)
        {
            isAbout |= word.Kind == NumberWordKind.About;
            bound ??= word.Kind == NumberWordKind.About ? null : word.Kind;
            at += count;
        }

        return (bound, isAbout);
    }

    // "handed over $2 million" and "adds up to $2 million" are no bounds.
    private bool IsParticle(int at, int count) =>
        (count == 2 && at > 0 && document.FormOf(at) is "up" && lexicon.Particles.Contains($"{document.Lemmas[at - 1]} up")) || (count == 1 && at > 0 && document.FormOf(at) is "over" && document.Tags[at - 1] == UniversalTag.Verb && lexicon.Particles.Contains(document.Lemmas[at - 1]));

    // "30 or more", "300-odd", "1,200+"
    private NumberWordKind? BoundBehind(ref int next, ref bool isAbout)
    {
        var at = next + 1 < end && document.FormOf(next) is "-" ? next + 1 : next;
        if (at >= end || !lexicon.Words.TryFind(document, at, end, out var word, out var count) || (count == 1 && document.TokenStarts[at] != document.TokenEnds[at - 1]))
        {
            return null;
        }

        // A single word counts only where it is joined to the number: "200-plus", but not "200 plus tax".
        NumberWordKind? bound = word.Kind switch { NumberWordKind.OrMore => NumberWordKind.Least, NumberWordKind.OrLess => NumberWordKind.Most, _ => null };
        isAbout |= word.Kind == NumberWordKind.OrSo;
        next = bound is not null || word.Kind == NumberWordKind.OrSo ? at + count : next;
        return bound;
    }

    // "10 to 15", "10-15", "between 10 and 15", "two or three", "hundreds, if not thousands"
    private bool TrySecond(Amount first, bool isBetween, out Amount second)
    {
        second = default;
        var at = first.End;
        if (at + 1 >= end || first.Number.IsShare)
        {
            return false;
        }

        var form = document.FormOf(at);
        if (form is "to" or "-" or "–" or "—" || (isBetween && form is "and"))
        {
            return _amounts.TryRead(at + 1, out second) && !second.Number.IsShare && second.Number.Max > ScaledMin(first, second);
        }

        if (form is "or" && _amounts.TryRead(at + 1, out second) && !second.Number.IsShare && first.Number.IsVague == second.Number.IsVague)
        {
            return second.Number.Max > first.Number.Max;
        }

        at = form is "," ? at + 1 : at;
        return lexicon.Words.TryFind(document, at, end, out var word, out var count) && word.Kind == NumberWordKind.OrElse && at + count < end
            && _amounts.TryRead(at + count, out second) && second.Number.Max > first.Number.Max;
    }

    private static double ScaledMin(Amount first, Amount second) => first.Number.Scale == 1 && second.Number.Scale >= 1000 ? Math.Min(first.Number.Min, second.Number.Max - 1) : first.Number.Min;
}
