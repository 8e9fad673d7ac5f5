namespace Hearsay.Engine.Readings;

/// <summary>Something an analyst should look at, such as "unclosed-quotation", with the claims it is about.</summary>
public sealed record Finding(string Kind, IReadOnlyList<string> Claims, string Note);
