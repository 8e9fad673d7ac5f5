namespace Hearsay.Engine.Mentions;

/// <summary>Names of firms, by the letters that the law gives them.</summary>
internal static class Companies
{
    /// <summary>What a firm may be called later: "the company".</summary>
    public static readonly string[] Nouns = ["company", "firm", "business", "group"];

    public static bool IsCompany(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return last is "Ltd" or "Limited" or "LLC" or "Inc" or "Corp" or "Corporation" or "Co" or "Company" or "PLC" or "plc" or "GmbH" or "AG" or "SA" or "Pte"
            or "BV" or "NV" or "SARL" or "SpA" or "AB" or "Oy" or "KG" or "LLP" or "FZE" or "FZCO" or "Traders" or "Industries" or "Holdings";
    }
}
