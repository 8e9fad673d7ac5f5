using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Makes names of labels and tells the kinds that the labels leave open.</summary>
internal sealed class KindTeller(Gazetteer gazetteer)
{
    public List<Name> Tell(Document document, byte[] labels)
    {
        List<Name> names = [];
        foreach (var (tokens, @class) in NameLabels.Read(labels))
        {
            if (KindOf(document, tokens, @class) is { } kind)
            {
                names.Add(new Name(tokens, kind));
            }
        }

        return names;
    }

    private EntityKind? KindOf(Document document, TokenRange tokens, int @class)
    {
        var known = gazetteer.Find(document.SpanOf(tokens).In(document.Text));
        return @class switch
        {
            NameLabels.Person => EntityKind.Person,
            NameLabels.Place => known.HasFlag(GazetteerClasses.State) ? EntityKind.State : EntityKind.Place,
            NameLabels.Organization => known.HasFlag(GazetteerClasses.Outlet) ? EntityKind.Outlet
                : known.HasFlag(GazetteerClasses.Group) ? EntityKind.Group : EntityKind.Organization,
            _ => null,
        };
    }
}
