using Hearsay.Engine.Dates;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>
/// Finds the subject behind a date that opens a clause without a comma: of "On 2 March customs officers found…" the tree makes one phrase.
/// </summary>
internal sealed class FrontedDates(DateLexicon dates)
{
    // "the evening of 2 March 2021" and no longer.
    private const int Longest = 6;

    /// <summary>Whether a phrase before a verb is its subject, and only the date that stands before it is what a preposition leads to.</summary>
    public bool IsSubject(Document document, int phrase, int verb)
    {
        if (phrase >= verb || document.Tags[phrase] is not (UniversalTag.Noun or UniversalTag.Propn) || IsOfDate(document, phrase))
        {
            return false;
        }

        foreach (var dependent in document.Dependents.Of(phrase))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Lemmas[dependent] is "on" or "in" && dependent < phrase)
            {
                return HasDate(document, dependent + 1, phrase);
            }
        }

        return false;
    }

    private bool HasDate(Document document, int start, int end)
    {
        var (at, isNamed) = (start, false);
        while (at < end && at - start < Longest && IsOfDate(document, at))
        {
            isNamed |= !char.IsAsciiDigit(document.FormOf(at)[0]);
            at++;
        }

        // "In 2021 officers" too; "in 12 containers" has no date.
        return at > start && (isNamed || (at == start + 1 && document.FormOf(start).Length == 4 && PennTags.NameOf(document.PennTags[start]) == "CD" && document.FormOf(start)[..2] is "19" or "20"));
    }

    private bool IsOfDate(Document document, int token)
    {
        var form = document.FormOf(token);
        return char.IsAsciiDigit(form[0]) || (char.IsUpper(form[0]) && (dates.TryFind(form, DateWordKind.Month, out _) || dates.TryFind(form, DateWordKind.MonthOrName, out _) || dates.TryFind(form, DateWordKind.Weekday, out _)));
    }
}
