using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Makes mentions and entities of the drafts and gives them to the document.</summary>
internal static class MentionWriter
{
    public static void Write(Document document, EntityBook book)
    {
        var order = Enumerable.Range(0, book.Drafts.Count).Where(draft => IsOfUse(book, book.Drafts[draft])).ToArray();
        Array.Sort(order, (one, other) => Compare(book.Drafts[one], book.Drafts[other]));
        var numbers = new int[book.Entities.Count];
        Array.Fill(numbers, -1);
        var members = new List<List<int>>();
        var kept = new List<int>();
        var mentions = new Mention[order.Length];
        var byToken = new int[document.TokenCount];
        Array.Fill(byToken, -1);
        for (var i = 0; i < order.Length; i++)
        {
            var draft = book.Drafts[order[i]];
            if (numbers[draft.Entity] < 0)
            {
                numbers[draft.Entity] = members.Count;
                members.Add([]);
                kept.Add(draft.Entity);
            }

            var entity = numbers[draft.Entity];
            members[entity].Add(i);
            mentions[i] = new Mention(draft.Tokens, draft.Core, draft.Head, draft.Kind, draft.Name < document.Names.Count ? draft.Name : -1, entity, draft.IsPredicate);
            if (draft.Name >= 0)
            {
                byToken.AsSpan(draft.Core.Start, draft.Core.Count).Fill(i);
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Kind != MentionKind.Coordination)
            {
                byToken[mentions[i].Head] = i;
            }
        }

        var entities = new MentionedEntity[kept.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            entities[i] = Close(document, book.Entities[kept[i]], members[i], mentions, numbers);
        }

        document.SetMentions(mentions, entities, byToken);
    }

    /// <summary>What "and" joins is no mention of its own unless something points back at it.</summary>
    private static bool IsOfUse(EntityBook book, MentionDraft draft) => draft.Kind != MentionKind.Coordination || book.Entities[draft.Entity].Mentions.Count > 1;

    private static MentionedEntity Close(Document document, EntityDraft entity, List<int> members, Mention[] mentions, int[] numbers) => new()
    {
        Kind = entity.Kind,
        Name = entity.Name is null ? null : NameForm.WithoutPossessive(entity.Name),
        Description = entity.Name ?? NameForm.WithoutPossessive(NameForm.WithoutArticle(NameForm.OnOneLine(document, mentions[members[0]].Core))),
        Known = entity.Known,
        Gender = entity.Gender,
        Number = entity.Number,
        Owner = entity.Owner >= 0 ? numbers[entity.Owner] : -1,
        Mentions = members,
    };

    private static int Compare(MentionDraft one, MentionDraft other) =>
        one.Tokens.Start != other.Tokens.Start ? one.Tokens.Start.CompareTo(other.Tokens.Start)
        : one.Tokens.End != other.Tokens.End ? other.Tokens.End.CompareTo(one.Tokens.End)
        : one.Head.CompareTo(other.Head);
}
