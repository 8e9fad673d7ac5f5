using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Claims that layout alone announces: the lines of an interview ("KIM: We will go.") and a quotation with a dash and a name behind it.
/// </summary>
internal sealed class SpeechLines(Document document)
{
    private const int MostNameTokens = 5;
    private const int LeastTokens = 3;

    // A name and a colon open many a line that nobody speaks; two of them make an interview.
    private const int LeastLines = 2;

    public List<Finding> Findings()
    {
        List<Finding> spoken = [], signed = [];
        foreach (var paragraph in Paragraphs.Of(document))
        {
            if (Spoken(paragraph) is { } line)
            {
                spoken.Add(line);
            }
            else if (Signed(paragraph) is { } quotation)
            {
                signed.Add(quotation);
            }
        }

        return spoken.Count >= LeastLines ? [.. spoken, .. signed] : signed;
    }

    private Finding? Spoken(TokenRange paragraph)
    {
        var start = paragraph.Start + (IsQuotationMark(paragraph.Start) ? 1 : 0);
        var colon = start;
        while (colon < paragraph.End && colon - start <= MostNameTokens && IsCapitals(colon))
        {
            colon++;
        }

        if (colon == start || colon - start > MostNameTokens || paragraph.End - colon <= LeastTokens || document.FormOf(colon) is not ":")
        {
            return null;
        }

        return Make(new TokenRange(start, colon), new TokenRange(colon, colon + 1), new TokenRange(colon + 1, paragraph.End));
    }

    private Finding? Signed(TokenRange paragraph)
    {
        if (!IsQuotationMark(paragraph.Start))
        {
            return null;
        }

        for (var at = paragraph.End - 2; at > paragraph.Start + LeastTokens && paragraph.End - at <= 2 * MostNameTokens; at--)
        {
            if (document.FormOf(at) is "―" or "—" or "–" or "--" && IsQuotationMark(at - 1) && document.Tags[at + 1] == UniversalTag.Propn)
            {
                return Make(new TokenRange(at + 1, NameEnd(at + 1, paragraph.End)), new TokenRange(at, at + 1), new TokenRange(paragraph.Start, at));
            }
        }

        return null;
    }

    private int NameEnd(int start, int end)
    {
        while (start < end && document.Tags[start] != UniversalTag.Punct)
        {
            start++;
        }

        return start;
    }

    private bool IsCapitals(int at)
    {
        var form = document.FormOf(at);
        return form.Length > 1 && char.IsUpper(form[0]) && !form.ContainsAnyInRange('a', 'z');
    }

    private bool IsQuotationMark(int at) => document.FormOf(at) is "\"" or "“" or "”" or "''" or "``" or "‘" or "'";

    private static Finding Make(TokenRange source, TokenRange cue, TokenRange content) =>
        new(new Anchor(cue.Start, cue), [source], [cue], [content], 1);
}
