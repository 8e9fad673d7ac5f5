using Hearsay.Engine.Names;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Names;

/// <summary>
/// Reads the names in GUM (Zeldes 2017). Its entities are whole noun phrases, nested; a name is one whose head is a proper noun, cut down to the run of
/// proper nouns around the head.
/// </summary>
internal static class GumNames
{
    private static readonly HashSet<string> Joining = new(["of", "the", "for", "and", "&", "-", "'s", "’s", "de", "al"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> JoiningPersons = new(["-", "de", "al", "van", "von", "bin"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<NamedDocument> Read(string corpus, string path)
    {
        var entities = GumEntityReader.Read(path);
        foreach (var treebank in TreebankReader.Read(path))
        {
            var labels = new byte[treebank.Document.TokenCount];
            foreach (var (tokens, type, head, _, _) in entities.OrderByDescending(entity => entity.Tokens.Count))
            {
                var @class = type switch
                {
                    "person" => NameLabels.Person,
                    "organization" => NameLabels.Organization,
                    "place" => NameLabels.Place,
                    _ => NameLabels.Other,
                };
                if (treebank.Tags[head] == UniversalTag.Propn && labels[head] == NameLabels.Outside)
                {
                    NameLabels.Write(labels, Narrow(treebank, tokens, head, labels, @class == NameLabels.Person ? JoiningPersons : Joining), @class);
                }
            }

            yield return new NamedDocument(corpus, treebank.Document, labels);
        }
    }

    private static TokenRange Narrow(TreebankDocument treebank, TokenRange tokens, int head, byte[] labels, HashSet<string> joining)
    {
        var (start, end) = (head, head + 1);
        while (Reach(start, -1) is var step and > 0)
        {
            start -= step;
        }

        while (Reach(end - 1, 1) is var step and > 0)
        {
            end += step;
        }

        return new TokenRange(start, end);

        // How far the next proper noun is in that direction, over at most two joining words.
        int Reach(int from, int direction)
        {
            for (var step = 1; step <= 3; step++)
            {
                var at = from + (step * direction);
                if (!tokens.Contains(at) || labels[at] != NameLabels.Outside)
                {
                    return 0;
                }

                if (treebank.Tags[at] == UniversalTag.Propn)
                {
                    return step;
                }

                if (!joining.Contains(treebank.Document.FormOf(at).ToString()))
                {
                    return 0;
                }
            }

            return 0;
        }
    }
}
