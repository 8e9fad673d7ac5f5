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
            : IsNamed(document, attribution, lemma) || (IsBody(document, subject) && !IsOtherBody(document, attribution));
    }

    /// <summary>A person is no "it", a poll or a ministry no "he".</summary>
    private bool MayMean(Document document, Attribution attribution, ReadOnlySpan<char> pronoun)
    {
        var isPersonal = pronoun is "he" or "she";
        if (!isPersonal && pronoun is not ("it" or "they"))
        {
            return false;
        }

        var head = HeadOf(document, attribution.Source);
        if (head < 0)
        {
            return true;
        }

        var isThing = IsBody(document, head) || hedges[HedgeKind.Telling].TryFind(document, head, head + 1, out _, out _);
        var isPerson = document.NameAt(head) is >= 0 and var name && document.Names[name].Kind == EntityKind.Person;
        return !(isPersonal ? isThing : isPerson && pronoun is "it");
    }

    // A spokesman answers for the ministry that he names, a union does not answer for the firm.
    private bool IsOtherBody(Document document, Attribution attribution) => HeadOf(document, attribution.Source) is >= 0 and var head && IsBody(document, head);

    private static int HeadOf(Document document, IReadOnlyList<TokenRange> source)
    {
        foreach (var range in source)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (!range.Contains(document.Heads[i]))
                {
                    return i;
                }
            }
        }

        return -1;
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
