using Hearsay.Engine.Beats;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads what a phrase of a document may fill: whoever and whatever it mentions, each part of a coordination for itself.</summary>
internal sealed class FillerReader(Document document, GoodsIndex goods, FillerWords words)
{
    private const int MostJoined = 12;
    private readonly FillerKindsReader _kinds = new(document, goods, words);
    private readonly Dictionary<string, int> _byName = ByName(document, EntityKind.State);
    private readonly Dictionary<string, int> _places = ByName(document, EntityKind.Place);

    /// <summary>What the phrase that turns on this token mentions, and what is joined to it by "and" or commas.</summary>
    /// <param name="asState">Whether a capital stands for its state also behind a preposition.</param>
    public List<Filler> Read(int head, bool asState = false)
    {
        var fillers = new List<Filler>();
        Add(head, fillers, asState);
        return fillers;
    }

    /// <summary>What a name names as a place, a capital the town and not the state; null where it is none.</summary>
    public Filler? ReadPlace(int name) =>
        words.Known.Find(document.FormOf(name).ToString()) is { IsCapital: true } ? new Filler(-1, name, new TokenRange(name, name + 1), FillerKinds.Place, -1)
        : One(name) is var filler && filler.Kinds.HasFlag(FillerKinds.Place) ? filler
        : null;

    private void Add(int head, List<Filler> fillers, bool asState)
    {
        if (fillers.Count >= MostJoined)
        {
            return;
        }

        if (!IsBarePronoun(head))
        {
            var one = One(head, asState);
            fillers.Add(one with { Kinds = _kinds.AsModifier(one.Head, one.Kinds) });
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == RelationId.Conj && document.Tags[dependent] != UniversalTag.Verb && !IsWhereItLies(head, dependent))
            {
                Add(dependent, fillers, asState);
            }
        }
    }

    // "Ravel, Kenya": the state says where the town is.
    private bool IsWhereItLies(int place, int state) =>
        state - place <= 3 && document.FormOf(state - 1) is "," && document.EntityAt(state) is >= 0 and var entity
        && document.MentionedEntities[entity].Kind == EntityKind.State && document.EntityAt(place) is >= 0 and var town
        && document.MentionedEntities[town].Kind == EntityKind.Place;

    // "We", "us", of whom the report says no more.
    private bool IsBarePronoun(int head) =>
        document.Tags[head] == UniversalTag.Pron
        && (document.EntityAt(head) is not (>= 0 and var entity)
            || (document.MentionedEntities[entity] is { Name: null, Mentions: var mentions } && mentions.All(one => document.Mentions[one].Kind == MentionKind.Pronoun)));

    private Filler One(int head, bool asState = false)
    {
        var named = Named(head);
        if ((!asState || named != head || document.EntityAt(named) is not (>= 0 and var acting) || document.MentionedEntities[acting].Kind != EntityKind.State) && IsTown(named, isOfPlace: named != head))
        {
            return new Filler(-1, named, new TokenRange(named, named + 1), FillerKinds.Place, -1);
        }

        var mention = document.MentionAt(named);
        if (mention < 0)
        {
            return People(head) is >= 0 and var people
                ? new Filler(people, head, new TokenRange(head, head + 1), _kinds.Of(document.MentionedEntities[people], head), -1)
                : new Filler(-1, head, Words(head), _kinds.OfUnmentioned(head), goods.At(head));
        }

        var entity = document.Mentions[mention].Entity;
        if (SiteOf(mention, entity) is { } site)
        {
            return site;
        }

        var good = goods.At(head) is >= 0 and var at ? at : goods.OfEntity(entity);
        return new Filler(entity, named, WordsOf(mention, named), _kinds.Of(document.MentionedEntities[entity], named), good);
    }

    // A name that says what it is, "Port of Ravel", means Ravel.
    private Filler? SiteOf(int mention, int entity)
    {
        var core = document.Mentions[mention].Core;
        if (core.Count < 3 || document.MentionedEntities[entity].Kind != EntityKind.Place || !document.FormOf(core.Start + 1).Equals("of", StringComparison.OrdinalIgnoreCase)
            || !words.Nouns.Find(document, core.Start).Classes.HasFlag(NounClasses.Place) || words.IsWater(document.FormOf(core.Start).ToString()))
        {
            return null;
        }

        var name = new TokenRange(core.Start + 2, core.End);
        return _places.TryGetValue(document.SpanOf(name).In(document.Text).ToString(), out var place)
            ? new Filler(place, core.End - 1, name, FillerKinds.Place, -1)
            : new Filler(-1, core.End - 1, name, FillerKinds.Place, -1);
    }

    /// <summary>Whose a craft without a name is: "Israel" of "Israeli warplanes"; null where it is not told.</summary>
    public Filler? Owner(Filler craft)
    {
        if ((craft.Kinds & FillerKinds.Carrier) == 0 || (craft.Kinds & FillerKinds.Party) != 0 || document.NameAt(craft.Head) >= 0
            || document.HasName(craft.Entity))
        {
            return null;
        }

        foreach (var dependent in document.Dependents.Of(craft.Head))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Amod || relation == RelationId.Compound || relation == RelationId.NmodPoss)
                && One(dependent) is { Entity: >= 0 } owner && (owner.Kinds & (FillerKinds.State | FillerKinds.Organization | FillerKinds.Group)) != 0)
            {
                return owner;
            }
        }

        return null;
    }

    // A capital with "in", "to" or "from" before it is the town and not the state.
    private bool IsTown(int head, bool isOfPlace)
    {
        if (document.NameAt(head) < 0 || words.Known.Find(document.FormOf(head).ToString()) is not { IsCapital: true })
        {
            return false;
        }

        if (isOfPlace)
        {
            return true;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Lemmas[dependent] is "in" or "to" or "from" or "at" or "for" or "via" or "through" or "near" or "into")
            {
                return true;
            }
        }

        return false;
    }

    // "The port of Ravel", "the government of Kenya", "the north of Kenya": what the name names.
    private int Named(int head)
    {
        if (document.Tags[head] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) || document.NameAt(head) >= 0)
        {
            return head;
        }

        var classes = words.Nouns.Find(document, head).Classes;
        var isPart = words.IsPartOfPlace(document.Lemmas[head]);
        if (isPart || (classes & (NounClasses.Place | NounClasses.State)) != 0)
        {
            foreach (var dependent in document.Dependents.Of(head))
            {
                if (document.NameAt(dependent) >= 0 && IsNameOf(dependent, isPart || classes.HasFlag(NounClasses.Place)))
                {
                    return dependent;
                }
            }
        }

        return head;
    }

    private bool IsNameOf(int dependent, bool isPlace)
    {
        var relation = document.RelationIds[dependent];
        return relation == RelationId.Compound || relation == RelationId.Appos || (relation == RelationId.NmodPoss && isPlace && IsPlace(dependent)) || (relation == RelationId.Nmod && HasOf(dependent));
    }

    private bool IsPlace(int name) =>
        document.EntityAt(name) is >= 0 and var entity && document.MentionedEntities[entity].Kind is EntityKind.State or EntityKind.Place;

    private bool HasOf(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Lemmas[dependent] == "of")
            {
                return true;
            }
        }

        return false;
    }

    // "Iranian" in "the Iranian shipment".
    private int People(int head) =>
        words.Known.FindPeople(document.FormOf(head)) is { } state && _byName.TryGetValue(state.Name, out var entity) ? entity : -1;

    // "Two trucks" of "two trucks that were carrying rifles".
    private TokenRange WordsOf(int mention, int head) =>
        document.MentionedEntities[document.Mentions[mention].Entity].Name is null && document.Tags[head] == UniversalTag.Noun && document.Mentions[mention].Core.End > head + 1
            ? Words(head) : document.Mentions[mention].Core;

    // The noun with what stands before it, an article left out.
    private TokenRange Words(int head)
    {
        var start = head;
        foreach (var dependent in document.Dependents.Of(head))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Compound || relation == RelationId.Amod || relation == RelationId.Nummod)
            {
                start = Math.Min(start, dependent);
            }
        }

        return head - start < MostJoined ? new TokenRange(start, head + 1) : new TokenRange(head, head + 1);
    }

    private static Dictionary<string, int> ByName(Document document, EntityKind kind)
    {
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < document.MentionedEntities.Count; i++)
        {
            if (document.MentionedEntities[i] is { Name: { } name } entity && (entity.Kind is null || entity.Kind == kind))
            {
                byName.TryAdd(name, i);
            }
        }

        return byName;
    }
}
