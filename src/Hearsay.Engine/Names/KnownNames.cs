using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// Adds names of states, places, organisations, groups, outlets and persons that the gazetteers know and the model missed or cut short: those of several words,
/// and single words that are nothing else.
/// </summary>
internal sealed class KnownNames(Gazetteer gazetteer)
{
    // "LeT" is a group, and "Let" a word.
    private const int ShortestSingle = 4;

    private const GazetteerClasses Places = GazetteerClasses.State | GazetteerClasses.City | GazetteerClasses.Region;
    private const GazetteerClasses Organizations = GazetteerClasses.Outlet | GazetteerClasses.Group | GazetteerClasses.Organization;
    private const GazetteerClasses Sure = Places | Organizations | GazetteerClasses.Person;
    private const GazetteerClasses Doubtful = GazetteerClasses.GivenName | GazetteerClasses.People | GazetteerClasses.Title;

    /// <summary>Rewrites the labels where a known name covers more than they do.</summary>
    public void Complete(Document document, byte[] labels)
    {
        Span<GazetteerClasses> matches = stackalloc GazetteerClasses[12];
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (char.IsUpper(document.FormOf(token)[0]) && Longest(document, sentence.Tokens, token, matches) is { Length: > 0 } known)
                {
                    var tokens = new TokenRange(token, token + known.Length);
                    if (CoversMore(labels, tokens))
                    {
                        labels.AsSpan(token, known.Length).Clear();
                        NameLabels.Write(labels, tokens, known.Class);
                    }

                    token = tokens.End - 1;
                }
            }
        }
    }

    private (int Length, int Class) Longest(Document document, TokenRange sentence, int token, Span<GazetteerClasses> matches)
    {
        for (var length = gazetteer.Match(document, token, sentence.End, matches); length > 0; length--)
        {
            var known = matches[length - 1];
            if ((length > 1 && IsSeveral(document, token, length, known)) || (length == 1 && document.FormOf(token).Length >= ShortestSingle && IsSingle(known, token == sentence.Start)))
            {
                return (length, ClassOf(known));
            }
        }

        return (0, 0);
    }

    private static int ClassOf(GazetteerClasses known) =>
        known.HasFlag(GazetteerClasses.State) ? NameLabels.Place
        : (known & Organizations) != 0 ? NameLabels.Organization
        : (known & Places) != 0 ? NameLabels.Place
        : NameLabels.Person;

    private static bool IsSeveral(Document document, int token, int length, GazetteerClasses known)
    {
        var last = token + length - 1;
        return (known & Sure) != 0 && (char.IsUpper(document.FormOf(last)[0]) || document.FormOf(last - 1) is "-")
            && !document.FormOf(token).Equals("The", StringComparison.OrdinalIgnoreCase);
    }

    // At the start of a sentence any word has a capital, and "Target" and "Time" are words.
    private static bool IsSingle(GazetteerClasses known, bool opening) =>
        (known.HasFlag(GazetteerClasses.State) && (known & Doubtful) == 0) || known == GazetteerClasses.Group
        || (!opening && known == GazetteerClasses.Outlet);

    // The labels inside must be outside, or of names that end within: a name that reaches beyond the known one is the sentence's own.
    private static bool CoversMore(byte[] labels, TokenRange tokens)
    {
        var inside = labels.AsSpan(tokens.Start, tokens.Count);
        return (tokens.End == labels.Length || NameLabels.MayFollow(NameLabels.Outside, labels[tokens.End]))
            && NameLabels.MayFollow(NameLabels.Outside, inside[0]) && inside.Contains((byte)NameLabels.Outside);
    }
}
