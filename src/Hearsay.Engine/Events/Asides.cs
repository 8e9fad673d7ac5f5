namespace Hearsay.Engine.Events;

/// <summary>Leaves out asides that nothing else in the report is about: of all alliances that it mentions those of the parties to its events count.</summary>
internal static class Asides
{
    public static void Drop(List<EventDraft> drafts)
    {
        var keys = drafts.Where(draft => !draft.Type.IsAside).SelectMany(draft => draft.Fills).Select(fill => fill.Key).ToHashSet(StringComparer.Ordinal);
        drafts.RemoveAll(draft => draft.Type.IsAside && !draft.Fills.Any(fill => keys.Contains(fill.Key)));
    }
}
