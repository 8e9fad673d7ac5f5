using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// The outlet that a journalist counts as, where the phrase names it: "a BBC correspondent", "the paper's defence editor", "a reporter for Reuters". A
/// former one speaks for himself.
/// </summary>
internal static class Journalists
{
    public static SourcePhrase? OutletOf(Document document, TokenRange source, VoiceNouns nouns, KnownNames known)
    {
        var reporter = -1;
        for (var i = source.Start; i < source.End; i++)
        {
            if (document.Lemmas[i] is "former" or "ex" or "retired")
            {
                return null;
            }

            if (reporter < 0 && nouns.TryFind(document, i, out var noun) && noun.Role == NounRole.Reporter && IsHeadOf(document, i, source))
            {
                reporter = i;
            }
        }

        return reporter < 0 ? null : Before(document, new TokenRange(source.Start, reporter), source, nouns, known) ?? Behind(document, reporter, source, nouns, known);
    }

    /// <summary>Not one told of behind a name that is no outlet's: "a friend of the reporter".</summary>
    private static bool IsHeadOf(Document document, int noun, TokenRange source)
    {
        for (var i = source.Start; i < noun; i++)
        {
            if (document.Tags[i] is UniversalTag.Verb or UniversalTag.Adp)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last outlet before the noun, or a paper that owns it.</summary>
    private static SourcePhrase? Before(Document document, TokenRange before, TokenRange source, VoiceNouns nouns, KnownNames known)
    {
        for (var i = before.End - 1; i >= before.Start; i--)
        {
            if (Outlet(document, i, source, known) is { } outlet)
            {
                return outlet;
            }

            var isOwner = i + 1 < before.End && document.Tags[i + 1] == UniversalTag.Part;
            if (isOwner && nouns.TryFind(document, i, out var noun) && noun is { Kind: VoiceKind.Outlet, Role: NounRole.Body })
            {
                var tokens = new TokenRange(before.Start, i + 1);
                return new SourcePhrase { Pointing = Pointing.Definite, Tokens = tokens, Whole = source, Head = i, Kind = VoiceKind.Outlet, Number = VoiceNumber.One };
            }
        }

        return null;
    }

    private static SourcePhrase? Behind(Document document, int reporter, TokenRange source, VoiceNouns nouns, KnownNames known)
    {
        for (var i = reporter + 1; i < source.End; i++)
        {
            if (document.FormOf(i) is "for" or "of" or "from" or "with" or "at")
            {
                for (var j = i + 1; j < source.End && j <= i + 3; j++)
                {
                    if (Outlet(document, j, source, known) is { } outlet)
                    {
                        return outlet;
                    }

                    if (nouns.TryFind(document, j, out var noun) && noun is { Kind: VoiceKind.Outlet, Role: NounRole.Body })
                    {
                        return new SourcePhrase
                        {
                            Pointing = document.FormOf(i + 1) is "the" ? Pointing.Definite : Pointing.Description,
                            Tokens = new TokenRange(i + 1, j + 1),
                            Whole = source,
                            Head = j,
                            Kind = VoiceKind.Outlet,
                            Number = VoiceNumber.One,
                        };
                    }
                }

                return null;
            }
        }

        return null;
    }

    private static SourcePhrase? Outlet(Document document, int token, TokenRange source, KnownNames known)
    {
        var name = document.NameAt(token);
        if (name >= 0 && document.Names[name] is { Kind: EntityKind.Outlet } found)
        {
            return new SourcePhrase { Pointing = Pointing.Name, Tokens = found.Tokens, Whole = source, Head = token, Kind = VoiceKind.Outlet, Number = VoiceNumber.One, Name = name };
        }

        return name < 0 && char.IsUpper(document.FormOf(token)[0]) && known.Find(document.FormOf(token).ToString()) is { Kind: VoiceKind.Outlet } familiar
            ? new SourcePhrase
            {
                Pointing = Pointing.Name,
                Tokens = new TokenRange(token, token + 1),
                Whole = source,
                Head = token,
                Kind = VoiceKind.Outlet,
                Number = VoiceNumber.One,
                Title = familiar.Name,
            }
            : null;
    }
}
