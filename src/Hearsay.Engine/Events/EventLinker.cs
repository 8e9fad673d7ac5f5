using Hearsay.Engine.Beats;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Joins events of different types that happen to the same goods: what was seized was a shipment to somebody.</summary>
internal sealed class EventLinker(Document document, GoodsIndex goods, FillerWords words, Sameness sameness)
{
    private const int Nearby = 2;

    public void Link(List<EventDraft> drafts)
    {
        var ways = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            foreach (var (type, status) in draft.Type.Ends)
            {
                if (drafts.Where(other => other.Type.Name == type && !sameness.AreDatesApart(other, draft)).MaxBy(other => Weigh(draft, other)) is { } end && Weigh(draft, end) > 0)
                {
                    Take(draft, end, status);
                    if (IsWayOnly(draft))
                    {
                        end.InheritedFills.AddRange(draft.Fills.Where(fill => end.Type.Places.Contains(fill.Slot)));
                        ways.Add(draft);
                    }
                }
            }
        }

        drafts.RemoveAll(ways.Contains);
    }

    // "The arms were bound for Yemen by way of Somalia", of what was seized: the way of that, and nobody's transfer.
    private static bool IsWayOnly(EventDraft draft) =>
        draft.Tellings.TrueForAll(telling => telling.Fills.Count > 0 && telling.Fills.TrueForAll(fill => draft.Type.Places.Contains(fill.Slot)));

    private void Take(EventDraft draft, EventDraft end, string status)
    {
        draft.End = status;
        foreach (var good in end.Goods.Where(good => !draft.Goods.Contains(good)).ToList())
        {
            draft.Inherited.Add(good);
        }

        foreach (var role in draft.Type.Roles.Where(role => end.Type.Roles.Any(other => other.Name == role.Name) && !draft.In(role.Name).Any()))
        {
            draft.InheritedFills.AddRange(end.In(role.Name).DistinctBy(fill => fill.Key));
        }

        PassThrough(draft, end);

        // When they came where they were seized is a day of their way, and neither of the deal nor of a delivery.
        foreach (var telling in draft.Tellings.Where(telling => words.IsArrival(document.Lemmas[telling.Trigger])))
        {
            telling.Dates.Clear();
        }

        if (draft.Type.Places.Contains(PlaceRoles.Transit) && end.Type.Places.Contains(PlaceRoles.Transit))
        {
            var hasCraft = draft.Fills.Concat(end.Fills).Any(IsCraft);
            draft.InheritedFills.AddRange(end.In(PlaceRoles.Scene).DistinctBy(fill => fill.Key).Where(fill => (hasCraft || IsPort(fill)) && IsCalledAt(fill)).Select(fill => fill with { Slot = PlaceRoles.Transit }));
        }
    }

    // What was seized where it had come to had not come to its end: "before it reached the port".
    private static void PassThrough(EventDraft draft, EventDraft end)
    {
        var scenes = end.In(PlaceRoles.Scene).Select(fill => fill.Key).ToHashSet();
        foreach (var fills in draft.Tellings.Select(telling => telling.Fills))
        {
            for (var i = 0; i < fills.Count; i++)
            {
                fills[i] = fills[i].Slot == PlaceRoles.Destination && scenes.Contains(fills[i].Key) && draft.Type.Places.Contains(PlaceRoles.Transit) ? fills[i] with { Slot = PlaceRoles.Transit } : fills[i];
            }
        }

        // Where the goods came from and went is the transfer's to say.
        foreach (var telling in end.Tellings)
        {
            telling.Fills.RemoveAll(fill => fill.Slot is PlaceRoles.Origin or PlaceRoles.Transit or PlaceRoles.Destination && draft.In(fill.Slot).Any(other => other.Key == fill.Key));
        }
    }

    // "In the port of Ravel", "at Ravel airport".
    private bool IsPort(Fill fill)
    {
        for (var token = Math.Max(0, fill.Tokens.Start - 2); token < Math.Min(fill.Tokens.End + 1, document.TokenCount); token++)
        {
            if (words.IsPort(document.Lemmas[token]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCraft(Fill fill) =>
        (fill.Entity >= 0 && document.MentionedEntities[fill.Entity].Kind is EntityKind.Vessel or EntityKind.Aircraft) || (words.Nouns.Find(document, fill.Head).Classes & NounClasses.Craft) != 0;

    // A port or town where a craft had called and somebody laid hands on the goods, no sea, no whole country.
    private bool IsCalledAt(Fill fill) =>
        !words.IsWater(Words(fill)) && (fill.Entity < 0 || document.MentionedEntities[fill.Entity].Kind != EntityKind.State);

    private string Words(Fill fill) => fill.Entity >= 0 ? document.MentionedEntities[fill.Entity].Description : document.SpanOf(fill.Tokens).In(document.Text).ToString();

    // The same goods or carrier; else told side by side of goods of a kind, and not each of its own day.
    private int Weigh(EventDraft draft, EventDraft end)
    {
        var carriers = draft.Fills.Count(fill => end.Fills.Any(other => other.Key == fill.Key && IsCarrier(draft, fill)));
        var same = draft.Goods.Intersect(end.Goods).Count();
        var near = draft.Tellings.Any(telling => end.Tellings.Any(other => Math.Abs(other.Sentence - telling.Sentence) <= Nearby));
        var alike = draft.Goods.Any(good => end.Goods.Any(other => IsAlike(goods.Goods[good], goods.Goods[other])));
        var mayBe = draft.Tellings.Exists(telling => !telling.IsPartial && Sameness.IsDone(telling));
        return (3 * carriers) + (3 * same) + (mayBe && near && alike && !(draft.Dates.Any() && end.Dates.Any()) ? 2 : 0) + (mayBe && PointsBack(draft, end) ? 1 : 0);
    }

    // "The shipment was consigned to…": told without goods of its own, after them.
    private bool PointsBack(EventDraft draft, EventDraft end) =>
        draft.Goods.All(good => goods.Goods[good] is { Category: GoodsCategories.Other, Quantity: null }) && draft.Tellings[0].Sentence >= end.Tellings[0].Sentence
        && (!draft.Dates.Any() || !end.Dates.Any());

    private static bool IsCarrier(EventDraft draft, Fill fill) => draft.Type.Roles.Any(role => role.Name == fill.Slot && role.Kinds.HasFlag(FillerKinds.Vessel));

    private static bool IsAlike(Good one, Good other) => one.Category == other.Category || one.Category == GoodsCategories.Other || other.Category == GoodsCategories.Other;
}
