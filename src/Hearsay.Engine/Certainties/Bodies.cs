using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Subjects that a speaker answers for: a state or body by its name, "the ministry".</summary>
internal static class Bodies
{
    public static bool IsBody(Document document, int subject)
    {
        if (document.NameAt(subject) is >= 0 and var name)
        {
            return document.Names[name].Kind is EntityKind.State or EntityKind.Organization or EntityKind.Group;
        }

        return document.Lemmas[subject] is "ministry" or "government" or "company" or "army" or "club" or "authority" or "firm" or "country" or "nation" or "navy"
            or "movement" or "party" or "agency" or "republic" or "military" or "force";
    }
}
