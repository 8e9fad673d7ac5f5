using Hearsay.Engine.Readings;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Stories;

/// <summary>
/// What is counted of events over the reports of all stories. Slots count over all events, so that one missed or made up brings its slots along, and
/// ("matched") over those found; status, certainty, quantities and the like are shares of those found.
/// </summary>
internal sealed class EventScores
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> _counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int All)> _shares = new(StringComparer.Ordinal);
    private (int Events, int Reports, int WithoutAny) _quiet;

    public IEnumerable<Score> All =>
    [
        .. _counts.Select(one => new Score($"stories.{one.Key}", 200.0 * one.Value.Right / Math.Max(1, (2 * one.Value.Right) + one.Value.Wrong + one.Value.Missed))),
        .. _shares.Select(one => new Score($"stories.{one.Key}", 100.0 * one.Value.Right / one.Value.All)),
        new Score("stories.false-events", _quiet.Events),
        .. Quiet,
    ];

    // A floor needs a score that is better when higher, so the reports without a false event are counted besides the events.
    private IEnumerable<Score> Quiet => _quiet.Reports > 0 ? [new Score("stories.quiet", 100.0 * _quiet.WithoutAny / _quiet.Reports)] : [];

    /// <param name="story">A report and its reading.</param>
    /// <param name="isQuiet">Whether the story that it belongs to has no event at all.</param>
    public void Add(ReadStory story, bool isQuiet)
    {
        if (isQuiet)
        {
            var falseEvents = story.Reading.Events.Count;
            _quiet = (_quiet.Events + falseEvents, _quiet.Reports + 1, _quiet.WithoutAny + (falseEvents == 0 ? 1 : 0));
        }

        var matched = EventMatcher.Match(story);
        for (var i = 0; i < matched.Length; i++)
        {
            var gold = story.Gold.Events[i];
            var isFound = matched[i] >= 0;
            CountEvent(gold.Type, isFound ? 1 : 0, 0, isFound ? 0 : 1);
            if (isFound)
            {
                Compare(story, gold, story.Reading.Events[matched[i]]);
            }
            else
            {
                CountSlots(EventComparison.Of(gold), (slot, items) => Count(NameOf(slot), 0, 0, items.Count));
            }
        }

        for (var j = 0; j < story.Reading.Events.Count; j++)
        {
            if (!matched.Contains(j))
            {
                CountEvent(story.Reading.Events[j].Type, 0, 1, 0);
                CountSlots(EventItem.Of(story, story.Reading.Events[j]), (slot, items) => Count(NameOf(slot), 0, items.Count, 0));
            }
        }
    }

    private void Compare(ReadStory story, GoldEvent gold, Event ours)
    {
        Share("status", gold.Status, ours.Status);
        Share("events.certainty", gold.Certainty, ours.Certainty?.Value.Word());
        Share("events.polarity", gold.Polarity, ours.Certainty?.Polarity.Word());
        var (comparison, shown) = (new EventComparison(story), EventItem.Of(story, ours));
        CountSlots(EventComparison.Of(gold), (slot, wanted) => Compare(comparison, slot, wanted, shown[(int)slot]));
    }

    private void Compare(EventComparison comparison, EventSlot slot, IReadOnlyList<GoldSlot> wanted, IReadOnlyList<EventItem> shown)
    {
        var matched = GreedyMatch.Of(wanted.Count, shown.Count, (i, j) => comparison.Likeness(slot, wanted[i], shown[j]));
        var right = Enumerable.Range(0, wanted.Count).Count(i => matched[i] >= 0 && comparison.AreSame(slot, wanted[i], shown[matched[i]]));
        Count(NameOf(slot), right, shown.Count - right, wanted.Count - right);
        Count($"{NameOf(slot)}.matched", right, shown.Count - right, wanted.Count - right);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (matched[i] >= 0 && slot == EventSlot.Goods)
            {
                CompareGoods(wanted[i].Item, shown[matched[i]]);
            }
            else if (matched[i] >= 0 && slot == EventSlot.Money)
            {
                Share("money-for", wanted[i].Item.For, shown[matched[i]].For);
            }
        }
    }

    private void CompareGoods(GoldItem gold, EventItem ours)
    {
        if (gold.Min is not null || gold.Max is not null || ours.Min is not null || ours.Max is not null)
        {
            Share("quantity", EventComparison.AreEqual(gold.Min, ours.Min) && EventComparison.AreEqual(gold.Max, ours.Max));
            if (ours.HasQuantity)
            {
                Share("unit", gold.Unit, ours.Unit);
            }
        }

        var (wanted, shown) = (Bare(gold.Designation), Bare(ours.Designation));
        if (wanted.Length > 0 || shown.Length > 0)
        {
            Share("designation", wanted == shown);
        }
    }

    private static void CountSlots<T>(IReadOnlyList<IReadOnlyList<T>> items, Action<EventSlot, IReadOnlyList<T>> count)
    {
        foreach (var slot in Enum.GetValues<EventSlot>())
        {
            count(slot, items[(int)slot]);
        }
    }

    private void CountEvent(string type, int right, int wrong, int missed)
    {
        Count("events-f1", right, wrong, missed);
        Count($"events-f1.{type}", right, wrong, missed);
    }

    private void Count(string what, int right, int wrong, int missed)
    {
        var before = _counts.GetValueOrDefault(what);
        _counts[what] = (before.Right + right, before.Wrong + wrong, before.Missed + missed);
    }

    // What gold leaves open is not asked.
    private void Share(string what, string? gold, string? ours)
    {
        if (!string.IsNullOrEmpty(gold))
        {
            Share(what, gold == ours);
        }
    }

    private void Share(string what, bool isRight)
    {
        var before = _shares.GetValueOrDefault(what);
        _shares[what] = (before.Right + (isRight ? 1 : 0), before.All + 1);
    }

    private static string NameOf(EventSlot slot) => $"{slot.ToString().ToLowerInvariant()}-f1";

    private static string Bare(string? designation) => NameWords.Normal(designation).Replace(" ", "", StringComparison.Ordinal);
}
