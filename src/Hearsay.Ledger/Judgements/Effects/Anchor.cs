namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Where in a reading something judged stands: its place in the list of claims, events or voices; or why it is lost.</summary>
internal readonly record struct Anchor(int Place, string? Lost)
{
    public static Anchor At(int place) => new(place, null);

    public static Anchor LostFor(string reason) => new(-1, reason);

    public bool IsLost => Lost is not null;
}
