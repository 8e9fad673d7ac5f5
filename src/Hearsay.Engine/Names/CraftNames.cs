using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Tells how far a name goes on that begins where a craft's name may: "Chong Song 2", "Pride of Ravel".</summary>
internal sealed class CraftNames(Gazetteer gazetteer)
{
    private const int LongestName = 4;

    /// <summary>The token behind the name; the start itself where no name begins.</summary>
    public int EndOf(Document document, TokenRange sentence, int start)
    {
        var end = start;
        while (end < sentence.End && end < start + LongestName && GoesOn(document, start, end))
        {
            end++;
        }

        // A hyphen belongs to a name only where something follows it; a people or a title is no ship: "the ship's Iranian crew", "ship Captain".
        while (end > start && document.FormOf(end - 1) is "-")
        {
            end--;
        }

        var first = end > start ? gazetteer.Find(document.FormOf(start)) : GazetteerClasses.None;
        return (first & (GazetteerClasses.People | GazetteerClasses.Title)) != 0 && end == start + 1 ? start : end;
    }

    private static bool GoesOn(Document document, int start, int token)
    {
        var form = document.FormOf(token);
        return char.IsUpper(form[0]) || (token > start && (form is "-" or "of" or "al" or "de") && token + 1 < document.TokenCount
            && char.IsUpper(document.FormOf(token + 1)[0])) || (token > start && char.IsDigit(form[0]) && form.Length < 3);
    }
}
