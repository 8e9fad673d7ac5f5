namespace Hearsay.Engine.Money;

/// <summary>What a word says an amount of money is for.</summary>
internal enum MoneyUse : byte
{
    None, Price, Payment, DownPayment, Value,

    /// <summary>A price, or a value where the goods were taken from somebody: "worth".</summary>
    Worth,

    /// <summary>Says nothing itself; what it is told of does: "the price is put at".</summary>
    Same,

    /// <summary>A price for one of them.</summary>
    Each,

    /// <summary>No sum of a deal: a fine, a budget, a salary.</summary>
    Other,
}

internal static class MoneyUses
{
    /// <summary>As the contract writes it; empty for what is no sum of a deal.</summary>
    public static string NameOf(this MoneyUse use) => use switch
    {
        MoneyUse.Payment => "payment",
        MoneyUse.DownPayment => "down-payment",
        MoneyUse.Value => "value",
        MoneyUse.Other => "",
        _ => "price",
    };
}
