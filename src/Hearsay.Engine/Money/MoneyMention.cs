using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>An amount of money that a text speaks of and what it is for: "a down payment of $1.5m".</summary>
/// <param name="Amount">Least and most, and the currency; its currency is null where the text leaves open whose pesos they are.</param>
/// <param name="Head">The token of the amount whose place in the syntax tells what is done with it.</param>
/// <param name="For">As in the contract: price, payment, down-payment or value; empty for what is no sum of a deal, such as a fine or a budget.</param>
/// <param name="IsEach">Whether it is the price of one of them: "2,000 dollars a rifle".</param>
/// <param name="Tokens">All that says it, "each" and "a rifle" included.</param>
public readonly record struct MoneyMention(Quantity Amount, int Head, string For, bool IsEach, TokenRange Tokens)
{
    /// <summary>Whether it is no sum of a deal: a fine, a budget, a salary.</summary>
    public bool IsOther => For.Length == 0;
}
