namespace Hearsay.Simulator.Truths;

/// <summary>One alleged fact, and by what reports and from how many origins it is known.</summary>
/// <param name="About">transfer, seizure, route (who sent what was seized), strike, sanction, supply (what a firm is under sanctions for) or figure.</param>
/// <param name="ToldBy">The files that pass it on, also those that doubt it.</param>
/// <param name="IsCircular">Whether more reports tell it, credited reprints left out, than there can be origins.</param>
public sealed record TrueMatter(
    string About, string Summary, IReadOnlyList<string> ToldBy, IReadOnlyList<string> DeniedBy, int Min, int Max, IReadOnlyList<string> Origins, bool IsCircular);
