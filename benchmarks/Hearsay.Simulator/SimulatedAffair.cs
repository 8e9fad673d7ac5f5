using Hearsay.Simulator.Truths;

namespace Hearsay.Simulator;

/// <summary>All reports that tell of one affair, and what is true of them.</summary>
public sealed record SimulatedAffair(IReadOnlyList<SimulatedReport> Reports, IReadOnlyList<TrueMatter> Matters, IReadOnlyList<TrueCopy> Copies);
