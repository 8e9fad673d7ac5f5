using Hearsay.Engine.Goods;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Says the goods of an event once: of "about 340 rifles", "the rifles" and "the weapons" the first; figures that differ are both kept.</summary>
internal sealed class GoodsOfEvent(Document document, GoodsIndex index)
{
    // A report names some ten; of a list of thousands none says what "the rifles" of one event are.
    private const int MostDesignated = 500;
    private readonly List<Good> _designated = [.. index.Goods.Where(good => good.Designation is not null).Take(MostDesignated)];

    /// <param name="drafts">All events of the report: what is said of the goods of another is not said of these.</param>
    public List<(Good Good, string? Designation)> Of(EventDraft draft, IReadOnlyList<EventDraft> drafts)
    {
        var elsewhere = drafts.Where(other => other.Type == draft.Type && other != draft).SelectMany(other => other.Goods).Except(draft.Goods).Select(good => index.Goods[good]).ToHashSet();
        // The warship that seizes and the warplanes that strike are no goods.
        var doers = drafts.SelectMany(other => other.Fills).Select(fill => fill.Head).ToHashSet();
        var goods = draft.Goods.Select(good => index.Goods[good]).Where(good => !doers.Contains(good.Head) && !(GoodsCategories.IsCraft(good.Category) && draft.Tellings.TrueForAll(telling => telling.IsPartial || !telling.Goods.Exists(one => index.Goods[one] == good)))).ToList();
        var kept = new List<Good>();
        foreach (var good in goods)
        {
            if (!goods.Exists(other => other != good && Says(other, good)) && !kept.Exists(other => IsSame(other, good)))
            {
                kept.Add(good);
            }
        }

        return kept.ConvertAll(good => (good, good.Designation ?? Designation(good, elsewhere)));
    }

    // Whether one tells all that the other tells, and more.
    private bool Says(Good more, Good less)
    {
        if (IsInHeadline(less) && !IsInHeadline(more) && less.Category == more.Category)
        {
            return true;
        }

        if (less.Category == GoodsCategories.Other || less.IsModifier)
        {
            return less.Quantity is null && (more.Category != GoodsCategories.Other || (less.IsModifier && !more.IsModifier));
        }

        return more.Category == less.Category && Detail(more) > Detail(less) && less.Quantity is null
            && (less.Designation is null || more.Designation is null || SameDesignation(more, less));
    }

    private bool IsInHeadline(Good good) => document.Sentences[document.SentenceAt(good.Head)].Part == PartKind.Title;

    private bool IsSame(Good one, Good other) =>
        one.Category == other.Category && SameAmount(one.Quantity, other.Quantity)
        && (one.Quantity is not null || document.Lemmas[one.Head] == document.Lemmas[other.Head] || one.Designation is not null || other.Designation is not null)
        && (one.Designation is null || other.Designation is null || SameDesignation(one, other));

    private static bool SameDesignation(Good one, Good other) => string.Equals(one.Designation, other.Designation, StringComparison.OrdinalIgnoreCase);

    private static bool SameAmount(Quantity? one, Quantity? other) => (one?.Min, one?.Max) == (other?.Min, other?.Max);

    private static int Detail(Good good) => (good.Quantity is null ? 0 : 2) + (good.Designation is null ? 0 : 1);

    // "The rifles were Type 56s", said of rifles anywhere, if it is said of one kind only.
    private string? Designation(Good good, HashSet<Good> elsewhere)
    {
        var found = default(string);
        foreach (var other in _designated)
        {
            if (other.Category == good.Category && !elsewhere.Contains(other)
                && (document.Lemmas[other.Head] == document.Lemmas[good.Head] || document.Tags[other.Head] == UniversalTag.Propn))
            {
                if (found is not null && !string.Equals(found, other.Designation, StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                found = other.Designation;
            }
        }

        return found;
    }
}
