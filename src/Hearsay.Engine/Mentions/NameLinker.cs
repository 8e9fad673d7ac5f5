using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Puts mentions by name into entities: the same name in its many forms, a state also by its capital and its seat of government.</summary>
internal sealed class NameLinker(Document document, KnownNames known, MentionNouns nouns, NameNouns nameNouns, Titles titles, EntityBook book, IReadOnlyList<TokenRange> written)
{
    private readonly NameClusters _clusters = new(document, known, More(document, known, book, written));
    private const NounClasses Bodies = NounClasses.Organization | NounClasses.Outlet | NounClasses.Group;

    private HashSet<string>? _named;
    private readonly Dictionary<string, int> _byKnown = new(StringComparer.OrdinalIgnoreCase);

    private static (TokenRange, EntityKind?)[] More(Document document, KnownNames known, EntityBook book, IReadOnlyList<TokenRange> written)
    {
        var first = document.Names.Count;
        var more = new (TokenRange, EntityKind?)[written.Count];
        foreach (var draft in book.Drafts)
        {
            if (draft.Name >= first)
            {
                more[draft.Name - first] = (written[draft.Name - first], draft.IsKindTold ? EntityBook.KindOf(draft.Classes) : KindOf(known.Find(NameForm.OnOneLine(document, draft.Core))?.Kind));
            }
        }

        return more;
    }

    private static EntityKind? KindOf(VoiceKind? known) => known switch
    {
        VoiceKind.State => EntityKind.State,
        VoiceKind.Outlet => EntityKind.Outlet,
        VoiceKind.Group => EntityKind.Group,
        VoiceKind.Organization => EntityKind.Organization,
        _ => null,
    };

    public void Link()
    {
        var entities = new int[_clusters.All.Count];
        Array.Fill(entities, -1);
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            if (book.Drafts[i] is { Name: >= 0 and var name } draft)
            {
                var cluster = _clusters.Of(name);
                var entity = StateOf(draft, _clusters.All[cluster]);
                if (entity < 0)
                {
                    entity = entities[cluster] >= 0 ? entities[cluster] : entities[cluster] = EntityOf(_clusters.All[cluster]);
                }

                book.Link(i, entity);
                Describe(book.Entities[entity], draft);
            }
        }
    }

    /// <summary>The state that a capital speaks for: "Pyongyang denied", not "in Pyongyang"; -1 where the name is none or means the place.</summary>
    private int StateOf(MentionDraft draft, NameClusters.Cluster cluster)
    {
        if (cluster.Kind is EntityKind.Outlet or EntityKind.Group || known.Find(cluster.Name) is not { Kind: VoiceKind.State, IsCapital: true } state)
        {
            return -1;
        }

        // "Sofia" and "Washington" are persons as well.
        var isOpen = cluster.Kind != EntityKind.Person || IsNamed(state);
        return isOpen && !IsScene(draft, IsNamed(state)) ? Known(state, EntityKind.State) : -1;
    }

    private bool IsNamed(KnownName state)
    {
        _named ??= NamedStates();
        return _named.Contains(state.Name);
    }

    private HashSet<string> NamedStates() =>
        [.. _clusters.All.Where(cluster => cluster.Mentions.Count > 0).Select(cluster => known.Find(cluster.Name)).OfType<KnownName>().Where(name => !name.IsCapital).Select(name => name.Name)];

    /// <summary>"In Pyongyang", "the Pyongyang office", "Seoul, South Korea": where something is.</summary>
    private bool IsScene(MentionDraft draft, bool isStateNamed)
    {
        var head = draft.Head;
        if (document.RelationIds[head] == RelationId.Conj && document.Heads[head] is >= 0 and var first)
        {
            head = first;
        }

        var relation = document.RelationIds[head];
        if (relation == RelationId.Appos || document.Heads[head] < 0 || (relation == RelationId.Compound && !isStateNamed))
        {
            return true;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == RelationId.Case && !IsAmong(document.FormOf(dependent), isStateNamed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(ReadOnlySpan<char> preposition, bool isStateNamed) => preposition switch
    {
        "with" or "by" or "against" or "between" or "'s" or "’s" or "'" or "’" or "for" or "With" or "By" or "Between" or "Against" => true,
        "from" or "to" or "on" or "towards" or "of" or "as" => isStateNamed,
        _ => false,
    };

    private int EntityOf(NameClusters.Cluster cluster)
    {
        var familiar = known.Find(cluster.Name);
        if (familiar is { IsCapital: false } && IsAlike(familiar.Kind, cluster.Kind))
        {
            return Known(familiar, cluster.Kind);
        }

        return book.Add(new EntityDraft
        {
            Kind = cluster.IsSure ? cluster.Kind : null,
            Classes = cluster.IsSure ? DraftReader.ClassesOf(cluster.Kind) : NounClasses.None,
            Name = cluster.Kind == EntityKind.Person ? titles.Off(cluster.Name) : cluster.Name,
            Number = cluster.Kind == EntityKind.Person ? VoiceNumber.One : VoiceNumber.Unknown,
        });
    }

    private int Known(KnownName name, EntityKind kind)
    {
        if (!_byKnown.TryGetValue(name.Name, out var entity))
        {
            entity = book.Add(new EntityDraft
            {
                Kind = kind,
                Classes = DraftReader.ClassesOf(kind),
                Name = name.Name,
                Known = name,
                Number = VoiceNumber.Unknown,
            });
            _byKnown[name.Name] = entity;
        }

        return entity;
    }

    private static bool IsAlike(VoiceKind known, EntityKind kind) => known switch
    {
        VoiceKind.State => kind is EntityKind.State or EntityKind.Place or EntityKind.Organization,
        VoiceKind.Outlet or VoiceKind.Group or VoiceKind.Organization => kind is EntityKind.Outlet or EntityKind.Group or EntityKind.Organization,
        _ => false,
    };

    /// <summary>The nouns in a body's name and the titles before a person's: what it may be called later.</summary>
    private void Describe(EntityDraft entity, MentionDraft draft)
    {
        var name = draft.Core;
        for (var i = draft.Tokens.Start; i < name.End; i++)
        {
            var isInName = i >= name.Start;
            if (isInName ? entity.Kind != EntityKind.Person : IsBeside(i, draft))
            {
                AddNoun(entity, i, isInName);
            }

            foreach (var noun in isInName == (entity.Kind == EntityKind.Person) && i != name.Start ? [] : nameNouns.Of(document.FormOf(i)))
            {
                entity.Nouns.Add(noun);
            }
        }
    }

    private void AddNoun(EntityDraft entity, int token, bool isInName)
    {
        var classes = nouns.Find(document, token).Classes;
        if ((classes & entity.Classes) != 0 || (isInName && ((entity.Classes == NounClasses.None && classes != NounClasses.None) || ((entity.Classes & Bodies) != 0 && (classes & Bodies) != 0))))
        {
            entity.Nouns.Add(document.Lemmas[token].ToLowerInvariant());
        }
    }

    /// <summary>Right before the name or hung on it, and not its owner.</summary>
    private bool IsBeside(int token, MentionDraft draft) =>
        document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn && (token == draft.Core.Start - 1 || document.Heads[token] == draft.Head || token == draft.Head)
        && document.RelationIds[token] != RelationId.NmodPoss;
}
