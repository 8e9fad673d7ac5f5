using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Subjects that a speaker answers for: "we", "it" in the report's words, a state or body by its name, "the ministry".</summary>
internal sealed class Bodies(HedgeLexicon hedges)
{
    public bool IsOfSpeaker(Document document, Attribution attribution, int subject)
    {
        var lemma = document.Lemmas[subject];
        if (lemma is "I" or "i" or "we")
        {
            return true;
        }

        return document.Tags[subject] == UniversalTag.Pron
            ? attribution.Manner is Manner.Indirect or Manner.Mixed && MayMean(document, attribution, document.FormOf(subject))
            : IsBody(document, subject) || IsNamed(document, attribution, lemma);
    }

    /// <summary>A person is no "it", a poll or a ministry no "he".</summary>
    private bool MayMean(Document document, Attribution attribution, ReadOnlySpan<char> pronoun)
    {
        var isPersonal = pronoun is "he" or "she";
        if (!isPersonal && pronoun is not ("it" or "they"))
        {
            return false;
        }

        foreach (var range in attribution.Source)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (range.Contains(document.Heads[i]))
                {
                    continue;
                }

                var isThing = IsBody(document, i) || hedges[HedgeKind.Telling].TryFind(document, i, i + 1, out _, out _);
                var isPerson = document.NameAt(i) is >= 0 and var name && document.Names[name].Kind == EntityKind.Person;
                return !(isPersonal ? isThing : isPerson && pronoun is "it");
            }
        }

        return true;
    }

    private bool IsBody(Document document, int subject) =>
        document.NameAt(subject) is >= 0 and var name
            ? document.Names[name].Kind is EntityKind.State or EntityKind.Organization or EntityKind.Group
            : hedges[HedgeKind.Body].TryFind(document, subject, subject + 1, out _, out _);

    private static bool IsNamed(Document document, Attribution attribution, string lemma)
    {
        foreach (var range in attribution.Source)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (document.Lemmas[i] == lemma)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
