using Hearsay.Engine.Beats;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Joins events of different types that happen to the same goods: what was seized was a shipment to somebody.</summary>
internal sealed class EventLinker(Document document, GoodsIndex goods, FillerWords words, Sameness sameness)
{
    private const int Nearby = 2;

    public void Link(List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var (type, status) in draft.Type.Ends)
            {
                if (drafts.Where(other => other.Type.Name == type && !sameness.AreDatesApart(other, draft)).MaxBy(other => Weigh(draft, other)) is { } end && Weigh(draft, end) > 0)
                {
                    Take(draft, end, status);
                }
            }
        }
    }

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

        if (draft.Type.Places.Contains(PlaceRoles.Transit) && end.Type.Places.Contains(PlaceRoles.Transit))
        {
            draft.InheritedFills.AddRange(end.In(PlaceRoles.Scene).DistinctBy(fill => fill.Key).Where(IsCalledAt).Select(fill => fill with { Slot = PlaceRoles.Transit }));
        }
    }

    // A port or town where somebody laid hands on the goods, no sea, no whole country.
    private bool IsCalledAt(Fill fill) =>
        !words.IsWater(Words(fill)) && (fill.Entity < 0 || document.MentionedEntities[fill.Entity].Kind != EntityKind.State);

    private string Words(Fill fill) => fill.Entity >= 0 ? document.MentionedEntities[fill.Entity].Description : document.SpanOf(fill.Tokens).In(document.Text).ToString();

    // The same goods or carrier; else told side by side of goods of a kind.
    private int Weigh(EventDraft draft, EventDraft end)
    {
        var carriers = draft.Fills.Count(fill => end.Fills.Any(other => other.Key == fill.Key && IsCarrier(draft, fill)));
        var same = draft.Goods.Intersect(end.Goods).Count();
        var near = draft.Tellings.Any(telling => end.Tellings.Any(other => Math.Abs(other.Sentence - telling.Sentence) <= Nearby));
        var alike = draft.Goods.Any(good => end.Goods.Any(other => IsAlike(goods.Goods[good], goods.Goods[other])));
        var mayBe = draft.Tellings.Exists(telling => !telling.IsPartial && Sameness.IsDone(telling));
        return (3 * carriers) + (3 * same) + (mayBe && near && alike ? 2 : 0) + (mayBe && PointsBack(draft, end) ? 1 : 0);
    }

    // "The shipment was consigned to…": told without goods of its own, after them.
    private bool PointsBack(EventDraft draft, EventDraft end) =>
        draft.Goods.All(good => goods.Goods[good] is { Category: GoodsCategories.Other, Quantity: null }) && draft.Tellings[0].Sentence >= end.Tellings[0].Sentence
        && (!draft.Dates.Any() || !end.Dates.Any());

    private static bool IsCarrier(EventDraft draft, Fill fill) => draft.Type.Roles.Any(role => role.Name == fill.Slot && role.Kinds.HasFlag(FillerKinds.Vessel));

    private static bool IsAlike(Good one, Good other) => one.Category == other.Category || one.Category == GoodsCategories.Other || other.Category == GoodsCategories.Other;
}
