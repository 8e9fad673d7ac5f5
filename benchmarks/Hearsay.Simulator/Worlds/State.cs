namespace Hearsay.Simulator.Worlds;

/// <param name="Adjective">"Serbian".</param>
/// <param name="Cities">Without the capital.</param>
/// <param name="Port">Its port or border town.</param>
/// <param name="Names">Which persons' names are common there.</param>
public sealed record State(string Name, string Adjective, string Capital, IReadOnlyList<string> Cities, string Port, string Names);
