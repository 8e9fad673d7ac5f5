using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Takes whoever is told something out of what is told: "told | the court that the load was cement".</summary>
internal sealed class Hearers(Columns columns)
{
    private const int MostTokens = 15;
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "tell", "inform", "remind", "assure", "notify", "advise" };
    private readonly Document _document = columns.Document;

    /// <summary>Whether a word says that somebody is told: "inform" and no "say".</summary>
    public static bool IsTelling(Document document, int token) => Telling.Contains(document.Lemmas[token]) && document.Tags[token] == UniversalTag.Verb;

    public Finding Left(Finding finding)
    {
        var first = finding.Content[0];
        if (!IsTelling(_document, finding.Anchor.Token) || first.Start < finding.Anchor.Token || columns.QuotationOf[first.Start] >= 0)
        {
            return finding;
        }

        for (var at = first.Start + 1; at < first.End - 1 && at - first.Start <= MostTokens; at++)
        {
            if (_document.FormOf(at) is "that" && _document.RelationIds[at] == RelationId.Mark)
            {
                return finding with { Content = [first with { Start = at }, .. finding.Content.Skip(1)] };
            }

            if (_document.Tags[at] is UniversalTag.Verb or UniversalTag.Aux)
            {
                return finding;
            }
        }

        return finding;
    }
}
