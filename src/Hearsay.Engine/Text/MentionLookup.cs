namespace Hearsay.Engine.Text;

/// <summary>Finds mentions by the tokens in them.</summary>
public static class MentionLookup
{
    /// <summary>The number of the mention that turns on this token, or else of the smallest mention by name that it stands in; -1 where there is none.</summary>
    public static int MentionAt(this Document document, int tokenIndex)
    {
        ArgumentNullException.ThrowIfNull(document);
        return tokenIndex >= 0 && tokenIndex < document.MentionsByToken.Length ? document.MentionsByToken[tokenIndex] : -1;
    }

    /// <summary>The number of the entity that this token turns on or names, or -1.</summary>
    public static int EntityAt(this Document document, int tokenIndex) =>
        document.MentionAt(tokenIndex) is >= 0 and var mention ? document.Mentions[mention].Entity : -1;

    /// <summary>Whether an entity, by its number, has a name; not where there is none (-1).</summary>
    public static bool HasName(this Document document, int entity)
    {
        ArgumentNullException.ThrowIfNull(document);
        return entity >= 0 && document.MentionedEntities[entity].Name is not null;
    }

    /// <summary>
    /// The number of the mention that a phrase is about: of those whose head stands in it the one that covers most of it, the first of equals; or -1.
    /// </summary>
    public static int FindMention(this Document document, TokenRange phrase)
    {
        var (found, most) = (-1, 0);
        for (var token = Math.Max(0, phrase.Start); token < phrase.End; token++)
        {
            if (document.MentionAt(token) is >= 0 and var at && at != found)
            {
                var mention = document.Mentions[at];
                var covered = Math.Min(mention.Tokens.End, phrase.End) - Math.Max(mention.Tokens.Start, phrase.Start);
                (found, most) = covered > most ? (at, covered) : (found, most);
            }
        }

        return found;
    }
}
