using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Origins.Words;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Knows a state in the names of its ministries and forces: what Moldova's army sold Moldova sold.</summary>
internal static class StateArms
{
    /// <summary>A key for the state that a name means or that its ministry, army or the like belongs to; null where the name says none.</summary>
    public static string? StateOf(string name)
    {
        var rules = OriginRules.Default;
        var words = SpokenWords.Of(name);
        return rules.States.Find(words) is { } found && (found.Length >= words.Count - 1 || rules.Any("organ", words)) ? $"@{found.Code}" : null;
    }

    /// <summary>Whether a name is of a ministry or force of a state that it leaves out: "the Defence Ministry".</summary>
    public static bool IsStateless(string name) => name.Split(' ').All(word => OriginRules.Default.Is("organ", word));
}
