namespace Hearsay.Engine.Chains.Relays;

/// <summary>One who passed a claim on: its phrase, the rule that saw it, and the word that shows it.</summary>
internal readonly record struct RelayLink(SourcePhrase Phrase, string Rule, int Word);

/// <summary>Who passed a claim on, as the grammar of its sentence tells: go-betweens, outermost first, and an origin behind the source.</summary>
internal sealed record Relay(IReadOnlyList<RelayLink> Via, RelayLink? Origin = null)
{
    public static readonly Relay None = new([]);
}
