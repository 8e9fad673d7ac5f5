using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>The quotations of one paragraph.</summary>
internal ref struct ParagraphQuotations(Document document, TokenRange paragraph)
{
    // How far a plural's apostrophe is believed to close a quotation, in tokens.
    private const int LongestDoubtful = 16;

    // Once the marks of a paragraph did not pair up as a nest, no more nests are looked for, so that each token is looked at a bounded number of times.
    private bool _isUnbalanced;

    public void Find(List<TokenRange> quotations)
    {
        var token = paragraph.Start;
        while (token < paragraph.End)
        {
            var mark = QuotationMark.At(document, paragraph, token);
            var end = mark.CanOpen && !IsInch(token, mark) ? EndOf(token, mark.Family) : 0;
            if (end > 0)
            {
                quotations.Add(new TokenRange(token, end));
            }

            token = Math.Max(token + 1, end);
        }
    }

    private int EndOf(int opening, MarkFamily family)
    {
        if (family == MarkFamily.Single)
        {
            return SingleEnd(opening);
        }

        if (family != MarkFamily.Straight && !_isUnbalanced)
        {
            var end = NestEnd(opening, family);
            _isUnbalanced = end == 0;
            if (end > 0)
            {
                return end;
            }
        }

        return FlatEnd(opening, family);
    }

    // “He told me “no” and left”: the marks show which way they face, so that they can be counted.
    private readonly int NestEnd(int opening, MarkFamily family)
    {
        var depth = 1;
        for (var token = opening + 1; token < paragraph.End; token++)
        {
            var mark = QuotationMark.At(document, paragraph, token);
            if (mark.Family == family || (mark.Family == MarkFamily.Straight && family == MarkFamily.Curly && !mark.CanOpen))
            {
                depth += mark.CanClose ? -1 : 1;
                if (depth == 0)
                {
                    return token + 1;
                }
            }
        }

        return 0;
    }

    private readonly int FlatEnd(int opening, MarkFamily family)
    {
        for (var token = opening + 1; token < paragraph.End; token++)
        {
            var mark = QuotationMark.At(document, paragraph, token);
            var isSamePair = mark.Family == family || (mark.Family is MarkFamily.Straight or MarkFamily.Curly && family != MarkFamily.Guillemet);
            if (isSamePair && mark.CanClose)
            {
                return token + 1;
            }

            // The mark before was never closed, and this one begins a quotation of its own.
            if (mark.Family == family && mark.CanOpen)
            {
                return token;
            }
        }

        return paragraph.End;
    }

    private readonly int SingleEnd(int opening)
    {
        var possible = 0;
        for (var token = opening + 1; token < paragraph.End; token++)
        {
            var mark = QuotationMark.At(document, paragraph, token);
            if (mark.Family != MarkFamily.Single)
            {
                continue;
            }

            if (mark.CanClose && !IsPossessive(token))
            {
                return token + 1;
            }

            if (mark.CanClose)
            {
                possible = token + 1;
            }
            else if (mark.CanOpen)
            {
                break;
            }
        }

        return possible - opening <= LongestDoubtful ? possible : 0;
    }

    // "the states' rights": a plural's apostrophe, with a word after it.
    private readonly bool IsPossessive(int token) =>
        document.Text[document.TokenStarts[token] - 1] is 's' or 'S' or 'z'
        && token + 1 < paragraph.End
        && char.IsLetter(document.Text[document.TokenStarts[token + 1]]);

    // 6" is a measure, unless a quotation is open that ends there.
    private readonly bool IsInch(int token, QuotationMark mark) =>
        mark.Family == MarkFamily.Straight && token > paragraph.Start
        && document.TokenEnds[token - 1] == document.TokenStarts[token]
        && CharacterKinds.IsDigit(document.Text[document.TokenStarts[token] - 1]);
}
