namespace Hearsay.Simulator.Worlds;

/// <param name="Name">In full, in the plural: "Kornet anti-tank missiles".</param>
/// <param name="Short">"missiles".</param>
public sealed record Good(string? Designation, string Name, string Short, int Fewest, int Most);
