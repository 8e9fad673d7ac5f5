namespace Hearsay.Simulator.Affairs;

/// <summary>One alleged fact: what the truth calls a matter.</summary>
/// <param name="Key">Which clauses of clauses.tsv tell it.</param>
/// <param name="Summary">"Serbia delivered 340 AK-47 assault rifles to Mali on 3 March 2021".</param>
public sealed record Fact(string Key, string Summary);
