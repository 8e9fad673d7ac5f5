using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Goods that a text speaks of: "some 60 9M133 Kornet anti-tank missiles", "three crates of rifles", "drone parts".</summary>
/// <param name="Tokens">All that says it, quantity, container and designation included, an article left out.</param>
/// <param name="Head">The noun, or the designation where there is no noun: the token whose place in the syntax tells what is done with it.</param>
/// <param name="Category">As in the contract, such as "missiles-and-launchers".</param>
/// <param name="Designation">As the text has it, in the singular: "9M133 Kornet", "AK-47", "82-mm"; null where it has none.</param>
/// <param name="System">What is known of the designation; null where it is in no list.</param>
/// <param name="Quantity">How many or how much; null where the text does not say.</param>
/// <param name="Unit">What the quantity counts: item, round, tonne, container…; null without a quantity.</param>
/// <param name="IsModifier">Whether it only says of what kind a word like "shipment" or "deal" is: "an arms deal".</param>
public readonly record struct Good(
    TokenRange Tokens, int Head, string Category, string? Designation, WeaponSystem? System, Quantity? Quantity, string? Unit, bool IsModifier);
