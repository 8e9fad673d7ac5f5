namespace Hearsay.Simulator.Affairs;

/// <summary>Who is accused and may deny.</summary>
/// <param name="Name">"Serbia's defence ministry".</param>
/// <param name="Speaker">"a spokesman for Serbia's defence ministry".</param>
/// <param name="Short">"the spokesman".</param>
/// <param name="Headline">"Serbia".</param>
public sealed record Denier(string Name, string Speaker, string Short, string Headline, Fact Denies);
