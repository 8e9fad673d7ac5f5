using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Money;

/// <summary>A word for money that several states share, such as "peso": the currency by the state, and the one that is meant where none is named.</summary>
internal sealed record SharedCurrency(string? Unsaid, FrozenDictionary<string, string> ByState)
{
    private const string File = "lexicons/shared-currencies.tsv";
    private const string None = "-";

    /// <summary>By the word, from lexicons/shared-currencies.tsv.</summary>
    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public static FrozenDictionary<string, SharedCurrency> Read(ModelPack models) => LexiconRow.Read(models, File, 3)
        .ToFrozenDictionary(row => row[0], row => new SharedCurrency(row[1] == None ? null : row[1], States(row)), StringComparer.Ordinal);

    private static FrozenDictionary<string, string> States(LexiconRow row)
    {
        var states = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in row[2].Split('|'))
        {
            if (pair.Split(':') is not [{ Length: 3 } code, { Length: 2 } state] || !states.TryAdd(state, code))
            {
                throw row.Wrong($"has '{pair}', which is no currency and state, or a state for the second time");
            }
        }

        return states.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
