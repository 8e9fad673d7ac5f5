using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

public enum VoiceKind : byte
{
    Named, Office, Unnamed, Document, Inspection, Own,
}

/// <summary>Whom an alleged fact comes from in truth.</summary>
/// <param name="Family">Unnamed people of one family and state may be the same people; "any" fits all.</param>
/// <param name="First">As a report brings it in; {seen} stands where a document's reader is named.</param>
/// <param name="Later">As it is called after that.</param>
/// <param name="Loose">As somebody may call it who has it at second hand.</param>
public sealed record Voice(VoiceKind Kind, string Family, State? State, string First, string Later, string Loose, bool IsPlural)
{
    /// <summary>Where it was first met; what makes two unnamed voices of the same words two.</summary>
    public Outlet? Via { get; init; }

    public string Label => First.Replace(" {seen}", "").TrimEnd(',') + (Via is { } via && Kind is VoiceKind.Unnamed or VoiceKind.Document ? $" (via {via.Name})" : "");

    public string FirstSeenBy(Outlet? outlet) => First.Replace("{seen}", outlet is null ? "" : "seen by " + outlet.InSentence);

    /// <summary>Whether an honest reader must allow that the two are one.</summary>
    public bool MayBe(Voice other) =>
        Kind is VoiceKind.Own || other.Kind is VoiceKind.Own || (Kind, other.Kind) switch
        {
            (VoiceKind.Document, VoiceKind.Document) => Family == other.Family,
            (VoiceKind.Document or VoiceKind.Inspection, _) or (_, VoiceKind.Document or VoiceKind.Inspection) => false,
            (VoiceKind.Unnamed, _) or (_, VoiceKind.Unnamed) => IsAnybody || other.IsAnybody || (Family == other.Family && State == other.State),
            _ => false,
        };

    private bool IsAnybody => Kind is VoiceKind.Unnamed && Family == "any";
}
