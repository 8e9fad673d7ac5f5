namespace Hearsay.Engine.Goods;

/// <summary>A system of the list of designations.</summary>
/// <param name="Designation">As it is best known: "Kornet", which is also 9M133 and AT-14.</param>
/// <param name="Makers">The makers' countries, ISO 3166-1 alpha-2; empty where many or unknown.</param>
public sealed record WeaponSystem(string Designation, IReadOnlyList<string> Makers, string Category);
