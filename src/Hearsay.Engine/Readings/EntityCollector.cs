using Hearsay.Engine.Carriers;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Makes entities of what the report mentions, as far as it is of a kind that entities have, by name or description.</summary>
internal static class EntityCollector
{
    /// <param name="places">Receives for each mentioned entity its index among the entities, -1 where it is left out.</param>
    public static IReadOnlyList<Entity> Collect(Document document, out int[] places)
    {
        var entities = new List<Entity>();
        var filling = Filling(document);
        places = new int[document.MentionedEntities.Count];
        Array.Fill(places, -1);
        var outlet = NameForm.WithoutArticle(document.Report.Outlet?.Name ?? "");
        var elsewhere = OutsideSentences(document, outlet);
        var carriers = CarriersByEntity(document);
        for (var number = 0; number < places.Length; number++)
        {
            var mentioned = document.MentionedEntities[number];
            if (mentioned.Kind is { } kind && (filling.Contains(number) || IsNamedOrDescribed(document, mentioned)))
            {
                places[number] = entities.Count;
                var mentions = mentioned.Mentions.SelectMany(mention => Spans(document, document.Mentions[mention]));
                if (elsewhere.Count > 0 && string.Equals(mentioned.Name, outlet, StringComparison.OrdinalIgnoreCase))
                {
                    mentions = mentions.Concat(elsewhere).Order();
                    elsewhere = [];
                }

                entities.Add(new Entity($"n{entities.Count + 1}", kind, mentioned.Name ?? mentioned.Description, [.. mentions]) { Carrier = carriers.GetValueOrDefault(number) });
            }
        }

        if (elsewhere.Count > 0)
        {
            entities.Add(new Entity($"n{entities.Count + 1}", EntityKind.Outlet, outlet, elsewhere));
        }

        return entities;
    }

    /// <summary>The numbers of those that fill a slot of an event.</summary>
    private static HashSet<int> Filling(Document document) =>
        [.. document.Events.SelectMany(one => one.Roles.Concat(one.Places)).Select(role => role.Entity).Where(entity => entity >= 0)];

    private static Dictionary<int, Carrier> CarriersByEntity(Document document)
    {
        var carriers = new Dictionary<int, Carrier>();
        foreach (var carrier in document.Carriers)
        {
            carriers.TryAdd(carrier.Entity, carrier);
        }

        return carriers;
    }

    /// <summary>
    /// Whether a name names it or a description that means somebody: not "we" alone, nor, once and never again, a place ("the nearest park") or a word or two
    /// without an article ("Great service").
    /// </summary>
    private static bool IsNamedOrDescribed(Document document, MentionedEntity mentioned)
    {
        if (mentioned.Name is not null)
        {
            return true;
        }

        var described = 0;
        foreach (var mention in mentioned.Mentions)
        {
            described += document.Mentions[mention].Kind != MentionKind.Pronoun ? 1 : 0;
        }

        return described > 1 || (described == 1 && mentioned.Kind != EntityKind.Place && IsPhrase(document, document.Mentions[mentioned.Mentions[0]].Core));
    }

    private static bool IsPhrase(Document document, TokenRange words)
    {
        var small = 0;
        for (var i = words.Start; i < words.End; i++)
        {
            small += char.IsLower(document.FormOf(i)[0]) ? 1 : 0;
        }

        return words.Count > 1 && small > 0;
    }

    /// <summary>The words that point; of "the sports daily Korner" the description and the name, each for itself.</summary>
    private static IEnumerable<TextSpan> Spans(Document document, Mention mention)
    {
        if (mention.Kind == MentionKind.Name && mention.Head < mention.Core.Start && Genders.OfTitle(document.FormOf(mention.Head)) == Gender.Open && document.FormOf(mention.Head)[^1] != '.')
        {
            yield return document.SpanOf(new TokenRange(mention.Tokens.Start, mention.Core.Start));
        }

        yield return document.SpanOf(mention.Kind == MentionKind.Nominal ? WithoutName(document, mention) : mention.Core);
    }

    /// <summary>"The leader" of "the leader of Hamas": the name is a mention of its own.</summary>
    private static TokenRange WithoutName(Document document, Mention mention) =>
        mention.Head + 1 < mention.Core.End && document.FormOf(mention.Head + 1) is "of" && char.IsUpper(document.FormOf(mention.Core.End - 1)[0])
            ? mention.Core with { End = mention.Head + 1 }
            : mention.Core;

    /// <summary>Where the publisher's name stands outside the sentences: in a masthead, a dateline, a signature.</summary>
    private static List<TextSpan> OutsideSentences(Document document, string outlet)
    {
        var spans = new List<TextSpan>();
        var text = document.Text;
        for (var at = outlet.Length < 3 ? -1 : text.IndexOf(outlet, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(outlet, at + outlet.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + outlet.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole && document.TokenStarts.BinarySearch(at) < 0)
            {
                spans.Add(new TextSpan(at, end));
            }
        }

        return spans;
    }
}
