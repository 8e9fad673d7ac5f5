using Hearsay.Engine.Names;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Names;

/// <summary>Cuts the titles off the front of persons' names, which some corpora count in: "President Bush" is the name "Bush".</summary>
internal static class TitleTrim
{
    public static void Apply(NamedDocument named, Gazetteer gazetteer)
    {
        var document = named.Document;
        foreach (var (tokens, @class) in NameLabels.Read(named.Labels).Where(name => name.Class == NameLabels.Person).ToList())
        {
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
