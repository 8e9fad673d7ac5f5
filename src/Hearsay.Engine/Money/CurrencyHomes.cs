using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Tells whose pesos or pounds are meant where the amount does not say: by the outlet's domain, else by the states and towns that the report names.</summary>
internal sealed class CurrencyHomes
{
    /// <summary>A town's name may be that of another town, or of somebody.</summary>
    private const int WeightOfState = 3;

    private readonly FrozenDictionary<string, SharedCurrency> _shared;
    private readonly Lazy<PhraseLexicon<Home>> _places;
    private readonly NumberLexicon _numbers;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public CurrencyHomes(ModelPack models)
    {
        (_shared, _numbers) = (SharedCurrency.Read(models), new NumberLexicon(models));

        // Few reports need them.
        _places = new Lazy<PhraseLexicon<Home>>(() => new PhraseLexicon<Home>(States(models).Concat(Places(models, "cities.tsv")).Concat(Places(models, "regions.tsv"))
            .DistinctBy(place => place.Words, StringComparer.OrdinalIgnoreCase)));
    }

    public void Settle(Document document, List<MoneyMention> found)
    {
        Dictionary<string, int>? named = null;
        var (told, becomes) = ((string?)null, (string?)null);
        for (var i = 0; i < found.Count; i++)
        {
            var amount = found[i].Amount;
            if (SharedBy(document, amount.Tokens) is { } shared)
            {
                (told, becomes) = (amount.Currency, CurrencyOf(document, shared, named ??= Count(document)));
                found[i] = found[i] with { Amount = amount with { Currency = becomes } };
            }
            else if (told is not null && amount.Currency == told && !HasCurrency(document, amount.Tokens))
            {
                // "640,000 dinars of an agreed 1.1 million": those are dinars too.
                found[i] = found[i] with { Amount = amount with { Currency = becomes } };
            }
        }
    }

    // The word or sign of the amount, where it does not say of which state it is: "pesos", the Sh of "Sh70".
    private SharedCurrency? SharedBy(Document document, TokenRange amount)
    {
        var last = amount.End - 1;
        if (_shared.TryGetValue(document.Lemmas[last], out var shared))
        {
            var isTold = last > amount.Start && _numbers.Currencies.TryFind(document, last - 1, amount.End, out _, out var count) && count > 1;
            return isTold ? null : shared;
        }

        for (var i = amount.Start; i < amount.End; i++)
        {
            var form = document.FormOf(i);
            var digit = form.IndexOfAnyInRange('0', '9');
            if (_shared.TryGetValue((digit > 0 ? form[..digit] : form).ToString(), out shared))
            {
                return shared;
            }
        }

        return null;
    }

    private bool HasCurrency(Document document, TokenRange amount)
    {
        for (var i = amount.Start; i < amount.End; i++)
        {
            if (_numbers.Signs.ContainsKey(document.FormOf(i)) || _numbers.Currencies.TryFind(document, i, amount.End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static string? CurrencyOf(Document document, SharedCurrency shared, Dictionary<string, int> named)
    {
        if (document.Report.Outlet?.Domain is { } domain && shared.ByState.TryGetValue(StateOf(domain), out var home))
        {
            return home;
        }

        // What is named by far most often, since a report also names neighbours.
        var counts = shared.ByState.GroupBy(pair => pair.Value, pair => named.GetValueOrDefault(pair.Key)).Select(group => (Code: group.Key, Count: group.Sum()))
            .OrderByDescending(pair => pair.Count).ToList();
        var next = counts.Count > 1 ? counts[1].Count : 0;
        return counts[0].Count > 0 && counts[0].Count >= 2 * next ? counts[0].Code : shared.Unsaid;
    }

    // A domain says GB as "uk".
    private static string StateOf(string domain) => domain[(domain.LastIndexOf('.') + 1)..] is var ending && ending == "uk" ? "gb" : ending;

    private Dictionary<string, int> Count(Document document)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < document.TokenCount; i++)
        {
            if (char.IsUpper(document.FormOf(i)[0]) && _places.Value.TryFind(document, i, document.TokenCount, out var home, out var count))
            {
                counts[home.State] = counts.GetValueOrDefault(home.State) + home.Weight;
                i += count - 1;
            }
        }

        return counts;
    }

    private static IEnumerable<(string Words, Home Home)> States(ModelPack models) =>
        LexiconRow.Read(models, "lexicons/states.tsv", 8).SelectMany(row => Enumerable.Range(2, 6)
            .SelectMany(column => row[column].Split('|')).Where(name => name != "-").Select(name => (name, new Home(row[0], WeightOfState))));

    private static IEnumerable<(string Words, Home Home)> Places(ModelPack models, string file) =>
        LexiconRow.Read(models, $"lexicons/{file}", 2).Where(row => row[1] != "-").Select(row => (row[0], new Home(row[1], 1)));

    /// <summary>The state that a name speaks for, and how loudly.</summary>
    private sealed record Home(string State, int Weight);
}
