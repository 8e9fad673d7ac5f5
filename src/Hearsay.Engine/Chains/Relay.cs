namespace Hearsay.Engine.Chains;

/// <summary>Who passed a claim on, as the grammar of its sentence tells: the phrases of go-betweens and of an origin behind the source.</summary>
internal sealed record Relay(SourcePhrase? Via, SourcePhrase? Origin)
{
    public static readonly Relay None = new(null, null);
}
