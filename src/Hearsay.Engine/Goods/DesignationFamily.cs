namespace Hearsay.Engine.Goods;

/// <summary>Designations that are told by their pattern.</summary>
/// <param name="Category">Null where the noun beside it decides and it is no good alone: "122mm".</param>
/// <param name="NotBeside">Words beside which it is something else: "motorway" beside "M6".</param>
internal sealed record DesignationFamily(DesignationPattern Pattern, string? Category, bool NeedsNoun, string[] NotBeside);
