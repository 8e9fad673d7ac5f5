namespace Hearsay.Engine.Events;

/// <summary>Settles who is who of "a deal between X and Y", by what else the report says of the event; where it says nothing, the order stays.</summary>
internal static class OpenFills
{
    public static void Settle(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var told = draft.Fills.Where(fill => fill.Or is null).ToList();
            foreach (var telling in draft.Tellings)
            {
                telling.Fills.RemoveAll(fill => fill.Or is not null && told.Exists(other => other.Key == fill.Key));
                for (var i = 0; i < telling.Fills.Count; i++)
                {
                    telling.Fills[i] = Settled(telling.Fills[i], told);
                }
            }
        }
    }

    // The one whose role is free.
    private static Fill Settled(Fill fill, List<Fill> told) =>
        fill.Or is { } or && told.Exists(other => other.Slot == fill.Slot) && !told.Exists(other => other.Slot == or) ? fill with { Slot = or, Or = null } : fill with { Or = null };
}
