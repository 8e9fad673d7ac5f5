namespace Hearsay.Engine.Quantities;

/// <summary>What a number measures.</summary>
public enum Measure : byte
{
    /// <summary>Nothing: the things themselves are counted.</summary>
    Count,

    /// <summary>When, how long, how old.</summary>
    Time,

    /// <summary>A part of a whole, such as a half or 40 percent.</summary>
    Share,

    Mass, Length, Area, Volume,

    /// <summary>What things come in: containers, crates, truckloads.</summary>
    Package,

    /// <summary>Shots' worth of ammunition: rounds, cartridges.</summary>
    Round,

    /// <summary>Speed, power, heat, angles: what tells what a thing is like, not how much there is of it.</summary>
    Property,
}
