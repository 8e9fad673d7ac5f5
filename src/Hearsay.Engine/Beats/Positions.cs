namespace Hearsay.Engine.Beats;

/// <summary>Where in a clause a slot is filled, besides behind a preposition.</summary>
public static class Positions
{
    /// <summary>Who does it: the subject, of a passive what stands behind "by".</summary>
    public const string Subject = "subject";

    /// <summary>What it is done to: the object, of a passive the subject.</summary>
    public const string Object = "object";

    /// <summary>"Them" in "sold them rifles".</summary>
    public const string Indirect = "indirect";

    /// <summary>"Iran's" in "Iran's shipment".</summary>
    public const string Possessor = "possessor";

    /// <summary>Who is said to be it, to have it or to be under it: "she is the director of", "the country is under an embargo".</summary>
    public const string Bearer = "bearer";

    /// <summary>A noun or adjective before a noun: "arms" and "Iranian" in "Iranian arms shipment".</summary>
    public const string Modifier = "modifier";

    /// <summary>The slot for goods, which every event type has.</summary>
    public const string Goods = "goods";

    public static IReadOnlyList<string> All { get; } = [Subject, Object, Indirect, Possessor, Modifier, Bearer];
}

/// <summary>What places may be to an event.</summary>
public static class PlaceRoles
{
    /// <summary>Where it comes from.</summary>
    public const string Origin = "origin";

    /// <summary>Where it calls on its way.</summary>
    public const string Transit = "transit";

    /// <summary>Where it goes.</summary>
    public const string Destination = "destination";

    /// <summary>Where it happened.</summary>
    public const string Scene = "scene";

    public static IReadOnlyList<string> All { get; } = [Origin, Transit, Destination, Scene];
}
