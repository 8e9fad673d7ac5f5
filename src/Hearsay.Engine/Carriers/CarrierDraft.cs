namespace Hearsay.Engine.Carriers;

/// <summary>A carrier while facts about it are gathered; of two that say different things the first is kept.</summary>
internal sealed class CarrierDraft(CarrierKind kind)
{
    public CarrierKind Kind { get; } = kind;

    /// <summary>In reading order.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>The draft that it turned out to be the same as; -1 while it is one of its own.</summary>
    public int Into { get; set; } = -1;

    public string? Flag { get; set; }

    public bool IsStateless { get; set; }

    public string? Imo { get; set; }

    public string? Mmsi { get; set; }

    public string? CallSign { get; set; }

    public string? Registration { get; set; }

    /// <summary>The state that the registration tells.</summary>
    public string? RegistrationState { get; set; }

    public string? Hull { get; set; }

    public string? Operator { get; set; }

    public string? Owner { get; set; }
}
