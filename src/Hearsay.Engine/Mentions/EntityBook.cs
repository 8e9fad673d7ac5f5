using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>The entities of one document while mentions are put into them.</summary>
internal sealed class EntityBook(List<MentionDraft> drafts)
{
    private static readonly (NounClasses Class, EntityKind Kind)[] Kinds =
    [
        (NounClasses.Person, EntityKind.Person),
        (NounClasses.Organization, EntityKind.Organization),
        (NounClasses.Outlet, EntityKind.Outlet),
        (NounClasses.Group, EntityKind.Group),
        (NounClasses.Vessel, EntityKind.Vessel),
        (NounClasses.Aircraft, EntityKind.Aircraft),
        (NounClasses.State, EntityKind.State),
        (NounClasses.Place, EntityKind.Place),
        (NounClasses.Crowd, EntityKind.Group),
    ];

    private readonly List<EntityDraft> _entities = [];

    public IReadOnlyList<EntityDraft> Entities => _entities;

    public List<MentionDraft> Drafts { get; } = drafts;

    public int Add(EntityDraft entity)
    {
        _entities.Add(entity);
        return _entities.Count - 1;
    }

    /// <summary>A new entity for a mention that means nobody met before.</summary>
    public int Found(int draft)
    {
        var mention = Drafts[draft];
        var entity = Add(new EntityDraft { Classes = mention.Classes, Gender = mention.Gender, Number = mention.Number, Kind = mention.Kind == MentionKind.Coordination ? null : KindOf(mention.Classes) });
        Link(draft, entity);
        return entity;
    }

    public void Link(int draft, int entity)
    {
        var (mention, whole) = (Drafts[draft], _entities[entity]);
        mention.Entity = entity;
        whole.Mentions.Add(draft);
        whole.Gender = whole.Gender == Gender.Open ? mention.Gender : whole.Gender;
        if (mention.Kind == MentionKind.Nominal && (whole.Kind != EntityKind.State || (mention.Classes & NounClasses.State) != 0 && mention.Noun != "authority"))
        {
            whole.Nouns.Add(mention.Noun);
        }
    }

    /// <summary>Puts all mentions of one entity into another; what the other is called stays.</summary>
    public void Merge(int from, int into)
    {
        if (from == into)
        {
            return;
        }

        var (old, whole) = (_entities[from], _entities[into]);
        foreach (var draft in old.Mentions)
        {
            Drafts[draft].Entity = into;
        }

        whole.Mentions.AddRange(old.Mentions);
        whole.Nouns.UnionWith(old.Nouns);
        whole.Name ??= old.Name;
        whole.Known ??= old.Known;
        whole.Kind ??= old.Kind;
        whole.Gender = whole.Gender == Gender.Open ? old.Gender : whole.Gender;
        whole.Owner = whole.Owner < 0 ? old.Owner : whole.Owner;
        old.Mentions.Clear();
    }

    /// <summary>The kind that a noun's classes tell; of several the one that news means most often.</summary>
    public static EntityKind? KindOf(NounClasses classes)
    {
        foreach (var (@class, kind) in Kinds)
        {
            if ((classes & @class) != NounClasses.None)
            {
                return kind;
            }
        }

        return null;
    }
}
