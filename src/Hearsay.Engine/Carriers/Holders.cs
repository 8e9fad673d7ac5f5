using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Tells whose fact a fact is: which carrier "flagged in Panama" or "IMO 9187629" is said of.</summary>
internal sealed class Holders(Document document, Fleet fleet)
{
    // How far a phrase goes on, and a clause's verbs are followed; tokens.
    private const int LongestPhrase = 12;
    private const int DeepestClause = 12;

    // How many sentences back a number without a carrier beside it may belong.
    private const int SentencesBack = 2;

    private readonly int[] _subjects = SubjectsOf(document);

    /// <summary>The carrier whose phrase goes on from here: "-flagged bulk carrier Tamarin Star".</summary>
    public CarrierDraft? Ahead(int token, int end)
    {
        for (var at = token; at < Math.Min(end, token + LongestPhrase); at++)
        {
            if (fleet.At(at) is { } carrier)
            {
                return carrier;
            }

            if (!GoesOn(at))
            {
                return null;
            }
        }

        return null;
    }

    private bool GoesOn(int token) => document.Tags[token] switch
    {
        UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Verb or UniversalTag.Cconj => true,
        // "Flagged, rusty ship", but not "stateless people, trucks".
        UniversalTag.Punct when document.FormOf(token) is "," => document.Tags[token - 1] is UniversalTag.Adj or UniversalTag.Verb,
        _ => document.FormOf(token) is "-" or "\"" or "“",
    };

    /// <summary>The carrier that a verb, or a noun behind a verb, says something of, by the tree; null where it is said of something else.</summary>
    public CarrierDraft? OfClause(int token, int sentence)
    {
        if (Beside(token, document.Sentences[sentence].Tokens.Start) is { } beside)
        {
            return beside;
        }

        var at = token;
        for (var step = 0; step < DeepestClause && at >= 0; step++)
        {
            if (at != token && fleet.At(at) is { } carrier)
            {
                return carrier;
            }

            if (at != token && document.Tags[at] is UniversalTag.Noun or UniversalTag.Propn)
            {
                return null;
            }

            if (_subjects[at] >= 0 && _subjects[at] != token)
            {
                var subject = _subjects[at];
                if (fleet.At(subject) is { } said)
                {
                    return said;
                }

                if (document.Tags[subject] is not (UniversalTag.Pron or UniversalTag.Det))
                {
                    return null;
                }
            }

            at = document.Heads[at];
        }

        return Before(token, document.Sentences[sentence].Tokens, null) ?? Earlier(sentence, null);
    }

    /// <summary>"The tug belonging to", "the tug, flagged in": right before, where trees of names that are not well known often go wrong.</summary>
    private CarrierDraft? Beside(int token, int start)
    {
        var before = token - 1 > start && document.FormOf(token - 1) is "," or "(" ? token - 2 : token - 1;
        return before >= start ? fleet.At(before) : null;
    }

    /// <summary>The nearest carrier of a kind, before the token in its sentence, else behind it, else at the end of the sentences before.</summary>
    public CarrierDraft? Near(int token, int sentence, CarrierKind? kind)
    {
        var tokens = document.Sentences[sentence].Tokens;
        return Before(token, tokens, kind) ?? At(fleet.Behind(token, tokens.End, kind)) ?? Earlier(sentence, kind);
    }

    /// <summary>The nearest carrier of a kind before the token in its sentence.</summary>
    private CarrierDraft? Before(int token, TokenRange sentence, CarrierKind? kind) => At(fleet.Before(token, sentence.Start, kind));

    private CarrierDraft? Earlier(int sentence, CarrierKind? kind) =>
        At(fleet.Before(document.Sentences[sentence].Tokens.Start, document.Sentences[Math.Max(0, sentence - SentencesBack)].Tokens.Start, kind));

    private CarrierDraft? At(int token) => token < 0 ? null : fleet.At(token);

    private static int[] SubjectsOf(Document document)
    {
        var subjects = new int[document.TokenCount];
        Array.Fill(subjects, -1);
        for (var token = 0; token < subjects.Length; token++)
        {
            if (RelationId.IsSubject(document.RelationIds[token]) && document.Heads[token] >= 0)
            {
                subjects[document.Heads[token]] = token;
            }
        }

        return subjects;
    }
}
