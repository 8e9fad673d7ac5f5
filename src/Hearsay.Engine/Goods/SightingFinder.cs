using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Finds the words for goods and the designations in a stretch of text, in reading order and without overlap.</summary>
internal sealed class SightingFinder(DesignationLexicon designations, PhraseLexicon<GoodsWord> words)
{
    public List<Sighting> Find(Document document, TokenRange tokens)
    {
        var found = new List<Sighting>();
        var finder = new DesignationFinder(document, designations, tokens.End);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var designation = finder.At(i);
            var (word, count) = (default(GoodsWord)!, 0);
            var hasWord = MayStart(document.Tags[i]) && words.TryFind(document, i, tokens.End, out word, out count);
            Sighting? sighting = null;
            if (designation is not null && (!hasWord || designation.Tokens.Count >= count))
            {
                sighting = IsOtherName(document, designation, tokens.End) ? null : new Sighting(designation.Tokens, HeadOf(document, designation.Tokens), null, designation);
                i = designation.Tokens.End - 1;
            }
            else if (hasWord)
            {
                var range = new TokenRange(i, i + count);
                var head = HeadOf(document, range);
                sighting = word.Kind == GoodsWordKind.Not || !IsNoun(document, head, count) || IsInOtherName(document, range) ? null : new Sighting(range, head, word, null);
                i = range.End - 1;
            }

            if (sighting is not null)
            {
                found.Add(sighting);
            }
        }

        return found;
    }

    private static bool MayStart(UniversalTag tag) =>
        tag is not (UniversalTag.Punct or UniversalTag.Aux or UniversalTag.Pron or UniversalTag.Det or UniversalTag.Cconj or UniversalTag.Part);

    /// <summary>The token of a stretch whose own head lies outside it; the last noun where there are several.</summary>
    private static int HeadOf(Document document, TokenRange range)
    {
        var head = range.End - 1;
        for (var i = range.End - 1; i >= range.Start; i--)
        {
            if (!range.Contains(document.Heads[i]) && document.Tags[i] is not (UniversalTag.Punct or UniversalTag.Adp))
            {
                return i;
            }
        }

        return head;
    }

    // "Mine" alone is mostly a pronoun, in "land mine" never.
    private static bool IsNoun(Document document, int token, int count) =>
        document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.X || (count > 1 && document.Tags[token] is not UniversalTag.Verb);

    // A person called Abrams, or a name that goes further ("Merkava Street"); with a noun for goods it is none ("Nimrod missile").
    private bool IsOtherName(Document document, Designation designation, int end)
    {
        var next = designation.Tokens.End;
        if (char.IsLower(document.FormOf(next - 1)[0]) || (next < end && words.TryFind(document, next, end, out var word, out _) && word.IsGood))
        {
            return false;
        }

        var at = document.NameAt(designation.Tokens.Start);
        if (at < 0 || document.Names[at].Kind is EntityKind.Weapon or EntityKind.Aircraft or EntityKind.Vessel)
        {
            return false;
        }

        var name = document.Names[at];
        return name.Kind == EntityKind.Person
            ? designation.System is not null && !HasDigit(designation.Name)
            : name.Tokens.Count > designation.Tokens.Count && name.Tokens.Contains(designation.Tokens);
    }

    private static bool IsInOtherName(Document document, TokenRange range)
    {
        var at = document.NameAt(range.Start);
        return at >= 0 && document.Names[at] is { Kind: EntityKind.Organization or EntityKind.Outlet or EntityKind.Person or EntityKind.Place } name
            && name.Tokens.Count > range.Count;
    }

    private static bool HasDigit(string name) => name.AsSpan().ContainsAnyInRange('0', '9');
}
