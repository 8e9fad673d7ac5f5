using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Makes names of labels and tells the kinds that the labels leave open, or that the gazetteers know better.</summary>
internal sealed class KindTeller(Gazetteer gazetteer, ModelPack models)
{
    private const GazetteerClasses Places = GazetteerClasses.State | GazetteerClasses.Region | GazetteerClasses.City | GazetteerClasses.Seat;
    private const GazetteerClasses Named = GazetteerClasses.State | GazetteerClasses.City;
    private const GazetteerClasses Persons = GazetteerClasses.GivenName | GazetteerClasses.FamilyName | GazetteerClasses.Person;
    private const GazetteerClasses Organizations = GazetteerClasses.Outlet | GazetteerClasses.Group | GazetteerClasses.Organization;

    private readonly KindWords _words = new(models);

    public List<Name> Tell(Document document, byte[] labels)
    {
        List<Name> names = [];
        foreach (var (tokens, @class) in NameLabels.Read(labels))
        {
            if (KindOf(document.SpanOf(tokens).In(document.Text), @class) is { } kind)
            {
                names.Add(new Name(tokens, kind));
            }
        }

        return names;
    }

    private EntityKind? KindOf(ReadOnlySpan<char> name, int @class)
    {
        var known = gazetteer.Find(name);
        if ((known & GazetteerClasses.People) != 0 && (known & (Named | Persons | Organizations)) == 0)
        {
            return null;
        }

        return Corrected(known, @class) switch
        {
            NameLabels.Person => EntityKind.Person,
            NameLabels.Place => known.HasFlag(GazetteerClasses.State) ? EntityKind.State : EntityKind.Place,
            NameLabels.Organization => OrganizationKind(known, name),
            _ => null,
        };
    }

    // Where a name is known as one thing only, that outweighs the sentence.
    private static int Corrected(GazetteerClasses known, int @class)
    {
        var (place, person, organization) = ((known & Places) != 0, (known & Persons) != 0, (known & Organizations) != 0);
        return (@class, place, person, organization) switch
        {
            (NameLabels.Organization or NameLabels.Other, true, false, false) when (known & (GazetteerClasses.State | GazetteerClasses.Region | GazetteerClasses.Seat)) != 0 => NameLabels.Place,
            (NameLabels.Person, true, _, false) when known.HasFlag(GazetteerClasses.State) && !known.HasFlag(GazetteerClasses.GivenName) => NameLabels.Place,
            (NameLabels.Person or NameLabels.Place, false, false, true) => NameLabels.Organization,
            _ => @class,
        };
    }

    private EntityKind OrganizationKind(GazetteerClasses known, ReadOnlySpan<char> name) => known switch
    {
        _ when known.HasFlag(GazetteerClasses.Group) => EntityKind.Group,
        _ when known.HasFlag(GazetteerClasses.Outlet) => EntityKind.Outlet,
        _ when known.HasFlag(GazetteerClasses.Organization) => EntityKind.Organization,
        _ => _words.Tell(name),
    };
}
