using Hearsay.Engine.Names;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Names;

/// <summary>Brings the corpora's names under one rule: titles are cut off the front of persons' names ("President Bush" is the name "Bush"), and a title or a people
/// alone ("the President", "Iraqis") is none.</summary>
internal static class TitleTrim
{
    private const GazetteerClasses Named = GazetteerClasses.Title | GazetteerClasses.GivenName | GazetteerClasses.State | GazetteerClasses.City;

    public static void Apply(NamedDocument named, Gazetteer gazetteer)
    {
        var document = named.Document;
        foreach (var (tokens, @class) in NameLabels.Read(named.Labels).Where(name => name.Class != NameLabels.Other).ToList())
        {
            var whole = gazetteer.Find(document.SpanOf(tokens).In(document.Text));
            if (whole is GazetteerClasses.People or GazetteerClasses.Title || (tokens.Count == 1 && (whole & Named) == GazetteerClasses.Title))
            {
                named.Labels.AsSpan(tokens.Start, tokens.Count).Clear();
                continue;
            }

            if (@class != NameLabels.Person)
            {
                continue;
            }

            var start = tokens.Start;
            while (start < tokens.End - 1 && gazetteer.Find(document.FormOf(start)) is var known
                && known.HasFlag(GazetteerClasses.Title) && !known.HasFlag(GazetteerClasses.GivenName))
            {
                start++;
            }

            if (start > tokens.Start)
            {
                named.Labels.AsSpan(tokens.Start, tokens.Count).Clear();
                NameLabels.Write(named.Labels, new TokenRange(start, tokens.End), @class);
            }
        }
    }
}
