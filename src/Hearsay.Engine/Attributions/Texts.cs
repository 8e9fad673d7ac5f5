using System.Collections.Frozen;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Claims of texts, which say things with an object as often as with a clause: "the manifest gave the port as Genoa". Words that announce nothing when a
/// person does them, "give", "list", announce when what is read does them.
/// </summary>
internal sealed class Texts
{
    public const string File = "lexicons/stating-verbs.tsv";
    private readonly VoiceNouns _nouns;
    private readonly FrozenSet<string> _verbs;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public Texts(ModelPack pack)
    {
        _nouns = new VoiceNouns(pack);
        _verbs = LexiconRow.Read(pack, File, 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    public IEnumerable<Finding> In(Columns columns)
    {
        for (var verb = 0; verb < columns.Count; verb++)
        {
            if (columns.Document.Tags[verb] == UniversalTag.Verb && columns.IsReadable(verb) && columns.QuotationOf[verb] < 0
                && _verbs.Contains(columns.Document.Lemmas[verb]) && Read(columns, verb) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Read(Columns columns, int verb)
    {
        var (document, tree) = (columns.Document, columns.Tree);
        var (subject, end, start, cue) = (-1, -1, verb + 1, verb);
        foreach (var child in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[child];
            if (relation == RelationId.Nsubj && child < verb)
            {
                subject = child;
            }
            else if (child > verb && (relation == RelationId.Obj || (end > 0 && (relation == RelationId.Obl || relation == RelationId.Xcomp))))
            {
                end = tree.Last[child] + 1;
            }
            else if (relation == RelationId.Aux && child < verb)
            {
                cue = Math.Min(cue, child);
            }
        }

        if (subject < 0 || end < 0 || !IsText(document, subject, verb))
        {
            return null;
        }

        var range = new TokenRange(cue, verb + 1);
        var source = new TokenRange(tree.First[subject], tree.Last[subject] + 1);
        return new Finding(new Anchor(verb, range), [source], [range], [new TokenRange(start, Comma(document, start, end))], 1);
    }

    // "The flight plan, which gave Rome": "which" is what it hangs on.
    private bool IsText(Document document, int subject, int verb)
    {
        var isRelative = PennTags.NameOf(document.PennTags[subject]) == "WDT" && document.RelationIds[verb] == RelationId.RelativeClause;
        return _nouns.TryFind(document, isRelative ? document.Heads[verb] : subject, out var noun) && noun.Role == NounRole.Text;
    }

    // What stands behind a comma is most often said about it by the report.
    private static int Comma(Document document, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (document.FormOf(at) is ",")
            {
                return at;
            }
        }

        return end;
    }
}
