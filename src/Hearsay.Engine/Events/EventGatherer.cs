using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Makes one event of all tellings of it.</summary>
internal sealed class EventGatherer(Document document, Sameness sameness, ApartWords apart)
{
    // How many sentences on "it" and "the deal" still speak of it, and how many before it they may.
    private const int Nearby = 4;

    /// <param name="tellings">In reading order.</param>
    public List<EventDraft> Gather(IReadOnlyList<Telling> tellings)
    {
        var drafts = new List<EventDraft>();
        foreach (var telling in tellings.Where(telling => !telling.IsPartial && !IsWayOnly(telling)).OrderBy(telling => telling.IsDenied))
        {
            Join(drafts, telling, mayBegin: !telling.IsDenied || telling.Fills.Count > 1 || !drafts.Exists(draft => draft.Type == telling.Type && !sameness.AreDatesApart(draft, telling)));
        }

        foreach (var telling in tellings.Where(telling => telling.IsPartial || IsWayOnly(telling)))
        {
            Join(drafts, telling, mayBegin: !telling.IsPartial || IsAboutEnd(drafts, telling));
        }

        foreach (var draft in drafts)
        {
            draft.Tellings.Sort((one, other) => one.Trigger.CompareTo(other.Trigger));
        }

        return [.. drafts.OrderBy(draft => draft.Tellings[0].Trigger)];
    }

    // "The cargo had been loaded in…", beside what was seized.
    private bool IsAboutEnd(List<EventDraft> drafts, Telling telling) =>
        telling.IsAnchored && !telling.IsDenied && telling.Fills.Exists(fill => document.HasName(fill.Entity))
        && drafts.Exists(draft => telling.Type.Ends.ContainsKey(draft.Type.Name) && IsNear(draft, telling));

    // "The rockets may turn up in…": of goods that somebody sells or gets it says where they go, and nothing that would set it apart.
    private static bool IsWayOnly(Telling telling) =>
        telling.Type.Whereabouts.Count > 0 && telling.Fills.TrueForAll(fill => telling.Type.Places.Contains(fill.Slot));

    private void Join(List<EventDraft> drafts, Telling telling, bool mayBegin)
    {
        var draft = apart.Sets(document, telling) ? null : Find(drafts, telling);
        if (draft is null && mayBegin)
        {
            draft = new EventDraft(telling.Type);
            drafts.Add(draft);
        }

        draft?.Tellings.Add(telling);
    }

    // The one that most speaks for, the latest of equals.
    private EventDraft? Find(List<EventDraft> drafts, Telling telling)
    {
        var (best, most) = (default(EventDraft), 0);
        foreach (var draft in drafts)
        {
            if ((!telling.IsPartial || IsNear(draft, telling) || drafts.TrueForAll(other => other == draft || !IsRival(draft, other))) && sameness.Weigh(draft, telling) is var weight && weight >= 0 && weight >= most)
            {
                (best, most) = (draft, weight);
            }
        }

        return best;
    }

    // Of what is denied or happened years ago nobody speaks without saying so.
    private bool IsRival(EventDraft draft, EventDraft other) =>
        other.Type == draft.Type && other.Tellings.Exists(telling => !telling.IsDenied) && !sameness.IsLongAgo(other);

    private static bool IsNear(EventDraft draft, Telling telling) =>
        draft.Tellings.Exists(other => Math.Abs(telling.Sentence - other.Sentence) <= Nearby);
}
