using Hearsay.Engine.Readings;

namespace Hearsay.Training.Stories;

/// <summary>
/// Pairs gold events with ours: the type must be the same and somebody in both, whatever his role, so that swapped roles show as wrong roles. Where gold
/// names nobody, a place, good, sum or day in common will do, or the same words.
/// </summary>
internal static class EventMatcher
{
    /// <summary>For each gold event ours, by number; -1 where none is left.</summary>
    public static int[] Match(ReadStory story)
    {
        var (gold, ours) = (story.Gold.Events, story.Reading.Events);
        var comparison = new EventComparison(story);
        var wanted = gold.Select(EventComparison.Of).ToList();
        var shown = ours.Select(told => EventItem.Of(story, told)).ToList();
        return GreedyMatch.Of(gold.Count, ours.Count, (i, j) => gold[i].Type == ours[j].Type ? Likeness(story, comparison, gold[i], ours[j], wanted[i], shown[j]) : null);
    }

    private static double[]? Likeness(
        ReadStory story, EventComparison comparison, GoldEvent gold, Event ours, IReadOnlyList<IReadOnlyList<GoldSlot>> wanted, IReadOnlyList<IReadOnlyList<EventItem>> shown)
    {
        int InSlot(EventSlot slot) => wanted[(int)slot].Count(one => shown[(int)slot].Any(other => comparison.AreSame(slot, one, other)));
        var roles = shown[(int)EventSlot.Roles];
        var shared = wanted[(int)EventSlot.Roles].Count(one => roles.Any(other => story.Parties.AreAlike(one.Name, other.Names)));
        var others = InSlot(EventSlot.Places) + InSlot(EventSlot.Goods) + InSlot(EventSlot.Money) + InSlot(EventSlot.Dates);
        var isThere = story.Tokens.In([ours.Trigger]).Overlaps(story.Tokens.In(story.Locator.Locate(gold.Trigger)));
        return shared > 0 || (wanted[(int)EventSlot.Roles].Count == 0 && (others > 0 || isThere))
            ? [InSlot(EventSlot.Roles), shared, others, isThere ? 1 : 0, gold.Status == ours.Status ? 1 : 0]
            : null;
    }
}
