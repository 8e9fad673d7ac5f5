using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Quotations that open a sentence and have no more behind them than a verb and who does it: "“The dam is safe,” thundered the governor." Whatever the
/// verb, that announces them.
/// </summary>
internal static class TailedQuotations
{
    private const int LeastTokens = 4;
    private const int MostTail = 15;

    public static IEnumerable<Finding> Beside(Columns columns, IEnumerable<Finding> findings)
    {
        var document = columns.Document;
        var taken = Taken.By(findings, document.TokenCount);
        foreach (var quotation in document.Quotations)
        {
            var sentence = document.Sentences[columns.SentenceOf[quotation.End - 1]];
            var tail = new TokenRange(quotation.End, sentence.Tokens.End);
            var opens = document.Sentences[columns.SentenceOf[quotation.Start]].Tokens.Start == quotation.Start && sentence.Part.CanClaim() && sentence.Part != PartKind.Title;
            if (opens && quotation.Count >= LeastTokens + 2 && tail.Count is > 1 and <= MostTail
                && !taken.AsSpan(quotation.Start, tail.End - quotation.Start).Contains(true) && Read(document, quotation, tail) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Read(Document document, TokenRange quotation, TokenRange tail)
    {
        for (var verb = tail.Start; verb < tail.End; verb++)
        {
            if (document.Tags[verb] != UniversalTag.Verb || PennTags.NameOf(document.PennTags[verb]) is not ("VBD" or "VBZ" or "VBN"))
            {
                continue;
            }

            var before = Bare(document, tail with { End = verb });
            var source = before.IsEmpty ? Phrase(document, Bare(document, tail with { Start = verb + 1 })) : before;
            var cue = new TokenRange(verb, verb + 1);
            return source.IsEmpty || !HasNoun(document, source) ? null : new Finding(new Anchor(verb, cue), [source], [cue], [quotation], 1);
        }

        return null;
    }

    private static bool HasNoun(Document document, TokenRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (document.Tags[at] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron)
            {
                return true;
            }
        }

        return false;
    }

    // Up to a comma or "in": what comes then is where and when.
    private static TokenRange Phrase(Document document, TokenRange range)
    {
        var end = range.Start;
        while (end < range.End && document.FormOf(end) is not ("," or "in" or "on" or "at"))
        {
            end++;
        }

        return range with { End = end };
    }

    private static TokenRange Bare(Document document, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && document.Tags[start] == UniversalTag.Punct)
        {
            start++;
        }

        while (end > start && document.Tags[end - 1] == UniversalTag.Punct)
        {
            end--;
        }

        return new TokenRange(start, end);
    }
}
