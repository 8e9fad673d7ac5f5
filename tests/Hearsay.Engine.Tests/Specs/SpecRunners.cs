namespace Hearsay.Engine.Tests.Specs;

/// <summary>What runs the examples of each kind: from an example's text to the outcome as the page writes it. A new kind adds a line here.</summary>
internal static class SpecRunners
{
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["tokens"] = TokenSpecs.Tokens,
        ["sentences"] = TokenSpecs.Sentences,
        ["quotations"] = TokenSpecs.Quotations,
        ["lemmas"] = LemmaSpecs.Lemmas,
        ["names"] = NameSpecs.Names,
        ["mentions"] = MentionSpecs.Mentions,
        ["entities"] = MentionSpecs.Entities,
        ["chains"] = ClaimSpecs.Chains,
        ["links"] = ClaimSpecs.Links,
        ["voices"] = ClaimSpecs.Voices,
        ["unnamed"] = ClaimSpecs.Unnamed,
        ["certainty"] = ClaimSpecs.Certainty,
        ["attributions"] = AttributionSpecs.Attributions,
        ["manners"] = AttributionSpecs.Manners,
        ["own"] = AttributionSpecs.Own,
        ["quantities"] = QuantitySpecs.Quantities,
        ["amounts"] = QuantitySpecs.Amounts,
        ["dates"] = DateSpecs.Dates,
        ["findings"] = FindingSpecs.Findings,
        ["money"] = MoneySpecs.Money,
        ["goods"] = GoodsSpecs.Goods,
        ["arguments"] = ArgumentSpecs.Arguments,
        ["events"] = EventSpecs.Events,
        ["trade-events"] = EventSpecs.TradeEvents,
        ["carriers"] = CarrierSpecs.Carriers,
    };
}
