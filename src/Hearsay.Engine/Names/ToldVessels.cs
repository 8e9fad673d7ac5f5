using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// Finds vessels by what the sentence says they are: "the Tamarin Star, a general cargo ship", "a tanker, the Blue Orchid,", "a ship called Amber Gull", and
/// by the number that only ships have behind their names: "the destroyer followed the Kang Nam 1".
/// </summary>
internal sealed class ToldVessels(Gazetteer gazetteer)
{
    // From "a" to "ship" in "a 4,000-tonne general cargo ship"; tokens.
    private const int LongestDescription = 9;
    private const int FarthestNoun = 12;

    private const GazetteerClasses Others = GazetteerClasses.State | GazetteerClasses.City | GazetteerClasses.Region | GazetteerClasses.Outlet | GazetteerClasses.Group
        | GazetteerClasses.Organization | GazetteerClasses.Capital | GazetteerClasses.Seat | GazetteerClasses.Weapon | GazetteerClasses.Aircraft;

    private readonly CraftNames _names = new(gazetteer);

    /// <summary>The vessel whose name begins at a token, or null.</summary>
    public Name? Find(Document document, TokenRange sentence, int token)
    {
        if (token == sentence.Start || !char.IsUpper(document.FormOf(token)[0]))
        {
            return null;
        }

        var before = BeforeMark(document, sentence, token);
        var isCalled = IsCalled(document.FormOf(before));
        var hasArticle = document.FormOf(before) is "the" or "The";
        if ((!isCalled && !hasArticle) || _names.EndOf(document, sentence, token) is var end && end == token)
        {
            return null;
        }

        var name = new TokenRange(token, end);
        return IsTold(document, sentence, before, isCalled, name) ? new Name(name, EntityKind.Vessel) : null;
    }

    private bool IsTold(Document document, TokenRange sentence, int before, bool isCalled, TokenRange name)
    {
        if (!IsFree(document, name))
        {
            return false;
        }

        if (isCalled || IsCalled(document.FormOf(Math.Max(sentence.Start, before - 1))))
        {
            return IsNounAt(document, sentence, WithoutComma(document, sentence, isCalled ? before - 1 : before - 2));
        }

        return IsDescribed(document, sentence, name.End)
            || (!EndsAsOthers(document, name) && (IsBesideNoun(document, sentence, before, name.End) || IsNumbered(document, sentence, name)));
    }

    private static bool IsCalled(ReadOnlySpan<char> form) => form is "called" or "named" or "renamed" or "christened";

    /// <summary>"A tanker, the Blue Orchid,".</summary>
    private bool IsBesideNoun(Document document, TokenRange sentence, int before, int end) =>
        IsMark(document, sentence, end) && document.FormOf(Math.Max(sentence.Start, before - 1)) is "," && IsNounAt(document, sentence, before - 2);

    private static int BeforeMark(Document document, TokenRange sentence, int token) =>
        token - 1 > sentence.Start && document.FormOf(token - 1) is "\"" or "“" or "'" or "‘" ? token - 2 : token - 1;

    private static int WithoutComma(Document document, TokenRange sentence, int token) =>
        token > sentence.Start && document.FormOf(token) is "," ? token - 1 : token;

    private bool IsNounAt(Document document, TokenRange sentence, int token) =>
        token >= sentence.Start && token < sentence.End && gazetteer.Find(document.FormOf(token)).HasFlag(GazetteerClasses.VesselNoun);

    private static bool IsMark(Document document, TokenRange sentence, int token) =>
        token >= sentence.End || document.FormOf(token) is "," or "." or "(" or ")" or ";" or "\"" or "”" or "–" or "—";

    /// <summary>Not known as something else.</summary>
    private bool IsFree(Document document, TokenRange name) => (gazetteer.Find(document.SpanOf(name).In(document.Text)) & Others) == 0;

    /// <summary>As names of bodies and places do: "the ship, the Coast Guard said".</summary>
    private bool EndsAsOthers(Document document, TokenRange name) =>
        (gazetteer.Find(document.FormOf(name.End - 1)) & (GazetteerClasses.OrganizationWord | GazetteerClasses.PlaceWord)) != 0;

    /// <summary>", a general cargo ship," or "is a general cargo ship" behind the name; not "a ship broker".</summary>
    private bool IsDescribed(Document document, TokenRange sentence, int end)
    {
        if (end + 2 >= sentence.End || document.FormOf(end) is not ("," or "is" or "was") || document.FormOf(end + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var token = end + 2; token < Math.Min(sentence.End, end + 2 + LongestDescription); token++)
        {
            if (IsNounAt(document, sentence, token) && IsEnd(document, sentence, token + 1))
            {
                return true;
            }

            if (document.FormOf(token) is "," or "." or ";" or "(" or "of" or "for" or "by" or "in" or "to" or "on" or "and" or "who" or "that" or "which")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsEnd(Document document, TokenRange sentence, int token) =>
        IsMark(document, sentence, token)
        || document.FormOf(token) is "that" or "which" or "with" or "of" or "from" or "in" or "at" or "on" or "under" or "near" or "off" or "built" or "bound" or "and" or "to" or "for"
        || document.FormOf(token).EndsWith("ed", StringComparison.Ordinal) || document.FormOf(token).EndsWith("ing", StringComparison.Ordinal)
        || document.FormOf(token) is "owned";

    /// <summary>Two words and a number, a vessel near: "shadowed the Kang Nam 1".</summary>
    private bool IsNumbered(Document document, TokenRange sentence, TokenRange name)
    {
        if (name.Count < 3 || !char.IsDigit(document.FormOf(name.End - 1)[0]) || !char.IsUpper(document.FormOf(name.Start + 1)[0]))
        {
            return false;
        }

        for (var token = Math.Max(sentence.Start, name.Start - FarthestNoun); token < Math.Min(sentence.End, name.End + FarthestNoun); token++)
        {
            if (IsNounAt(document, sentence, token) || gazetteer.Find(document.FormOf(token)).HasFlag(GazetteerClasses.VesselPrefix))
            {
                return true;
            }
        }

        return false;
    }
}
