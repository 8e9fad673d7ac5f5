using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Reads numbers in digits, as English and other languages write them: "1,200.50", "1.200,50", "12 400", "1,4 million", "30.000 cartridges".</summary>
internal static class DigitForms
{
    private const int MostGroups = 5;

    public static bool TryRead(Document document, ref int at, int end, out double value)
    {
        var form = document.FormOf(at);
        if (!TryParse(form, out value) && !TryPoints(form, out value))
        {
            return false;
        }

        var next = at + 1;
        if (IsGroup(form))
        {
            SpacedGroups(document, ref next, end, ref value);
            IndianGroups(document, ref next, end, ref value);
        }

        // The tokenizer parts "1,4" and "1.200,50" at the comma; three digits behind it are thousands.
        if (next == at + 1 && next + 1 < end && document.FormOf(next) is "," && !(at > 0 && document.FormOf(at - 1) is "[") && IsJoined(document, next) && IsJoined(document, next + 1)
            && document.FormOf(next + 1) is { Length: 1 or 2 } decimals && IsDigits(decimals) && (TryPoints(form, out var whole) || (IsGroup(form) && IsEndOfNumber(document, next + 2, end))))
        {
            _ = TryParse(decimals, out var fraction);
            (value, next) = ((form.Contains('.') ? whole : value) + (fraction / (decimals.Length == 1 ? 10 : 100)), next + 2);
        }
        else if (TryPoints(form, out whole) && IsThousandPoint(document, form, next, end))
        {
            value = whole;
        }

        at = next;
        return true;
    }

    /// <summary>"1,200.5", "1½"; a point is a decimal point.</summary>
    public static bool TryParse(ReadOnlySpan<char> form, out double value)
    {
        value = 0;
        var fraction = form.Length == 0 ? 0 : form[^1] switch { '½' => 0.5, '¼' => 0.25, '¾' => 0.75, _ => 0 };
        form = fraction > 0 && form.Length > 1 ? form[..^1] : form;
        var isRead = form.Length > 0 && char.IsAsciiDigit(form[0])
            && double.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        value += isRead ? fraction : 0;
        return isRead;
    }

    // "30 000": a thin or no-break space between the groups, or a plain one where the groups are of zeros or more than two.
    private static void SpacedGroups(Document document, ref int next, int end, ref double value)
    {
        var (at, whole, isSure, groups) = (next, value, true, 0);
        while (groups < MostGroups && at < end && document.FormOf(at) is { Length: 3 } group && IsDigits(group)
            && document.TokenStarts[at] == document.TokenEnds[at - 1] + 1)
        {
            isSure &= document.Text[document.TokenEnds[at - 1]] is '\u00A0' or '\u2009' or '\u202F' || group is "000";
            _ = TryParse(group, out var thousandth);
            (whole, at, groups) = ((whole * 1000) + thousandth, at + 1, groups + 1);
        }

        if (groups > 0 && (isSure || groups > 1) && whole >= 1000)
        {
            (next, value) = (at, whole);
        }
    }

    // "5,00,000" is five lakh; the tokenizer parts it at the first comma.
    private static void IndianGroups(Document document, ref int next, int end, ref double value)
    {
        if (next + 1 < end && document.FormOf(next) is "," && IsJoined(document, next) && IsJoined(document, next + 1) && value < 100
            && document.FormOf(next + 1) is { Length: 6 } lakhs && lakhs[2] == ',' && TryParse(lakhs, out var rest))
        {
            (value, next) = ((value * 100_000) + rest, next + 2);
        }
    }

    // Things are counted in whole numbers: "1.250 rifles" are thousands. With a measure or a scale behind it "1.250" is a decimal in English.
    private static bool IsThousandPoint(Document document, ReadOnlySpan<char> form, int next, int end) =>
        form.Count('.') > 1 || form.EndsWith(".000") || document.Report.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        || (next < end && document.Tags[next] == UniversalTag.Noun && PennTags.NameOf(document.PennTags[next]) == "NNS" && document.FormOf(next).Length > 6);

    /// <summary>"30.000", "1.250.000": groups of three with points between them.</summary>
    private static bool TryPoints(ReadOnlySpan<char> form, out double value)
    {
        value = 0;
        var groups = 0;
        foreach (var range in form.Split('.'))
        {
            var group = form[range];
            if (!IsDigits(group) || (groups == 0 ? group.Length > 3 || group[0] == '0' : group.Length != 3) || groups > MostGroups || !TryParse(group, out var number))
            {
                return false;
            }

            (value, groups) = ((value * 1000) + number, groups + 1);
        }

        return groups > 1;
    }

    private static bool IsEndOfNumber(Document document, int at, int end) => at >= end || document.FormOf(at) is not ",";

    private static bool IsGroup(ReadOnlySpan<char> form) => form.Length <= 3 && IsDigits(form) && form[0] != '0';

    private static bool IsDigits(ReadOnlySpan<char> form) => form.Length > 0 && form.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsJoined(Document document, int at) => document.TokenStarts[at] == document.TokenEnds[at - 1];
}
