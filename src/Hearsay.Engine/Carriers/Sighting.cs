using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>A place in the text that names or describes a carrier, or means one by a pronoun.</summary>
/// <param name="Tokens">The words themselves: "bulk carrier", "Tamarin Star".</param>
/// <param name="Head">The token that the words turn on.</param>
/// <param name="Entity">The number of the entity, or -1.</param>
/// <param name="Word">The noun, null where a name or a pronoun stands.</param>
internal readonly record struct Sighting(TokenRange Tokens, int Head, CarrierKind Kind, int Entity, CarrierWord? Word, bool IsName);
