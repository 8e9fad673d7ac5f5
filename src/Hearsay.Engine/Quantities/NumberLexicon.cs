using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Quantities;

internal enum NumberWordKind : byte
{
    Unit, Scale, Vague, Some, Share, About, Least, Most, OrMore, OrLess, OrSo, OrElse, Name, Particle,
}

/// <summary>What a word does in a number: "hundred" multiplies by 100, "dozens" are 24 to 99, "at least" takes the upper end away.</summary>
internal sealed record NumberWord(NumberWordKind Kind, double Min, double Max);

/// <summary>The words that count, from lexicons/numbers.tsv, and the currencies, from lexicons/currencies.tsv.</summary>
internal sealed class NumberLexicon
{
    private const string NumbersFile = "lexicons/numbers.tsv";
    private const string CurrenciesFile = "lexicons/currencies.tsv";
    private const string Weight = "pound";

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public NumberLexicon(ModelPack models)
    {
        var words = LexiconRow.Read(models, NumbersFile, 3).Select(row => (Words: row[0], Value: WordOf(row))).ToList();
        Words = new PhraseLexicon<NumberWord>(words.Where(row => row.Value.Kind is not (NumberWordKind.Vague or NumberWordKind.Name or NumberWordKind.Particle)));
        Vague = words.Where(row => row.Value.Kind == NumberWordKind.Vague)
            .ToFrozenDictionary(row => row.Words, row => row.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Scales = words.Where(row => row.Value.Kind == NumberWordKind.Scale)
            .ToFrozenDictionary(row => row.Words, row => row.Value.Min, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Namers = words.Where(row => row.Value.Kind == NumberWordKind.Name)
            .Select(row => row.Words).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Particles = words.Where(row => row.Value.Kind == NumberWordKind.Particle).Select(row => row.Words).ToFrozenSet(StringComparer.Ordinal);
        var currencies = LexiconRow.Read(models, CurrenciesFile, 3).ToList();
        Signs = currencies.SelectMany(row => Several(row[1]).Append(row[0]).Select(sign => (sign, row[0])))
            .DistinctBy(pair => pair.sign).ToFrozenDictionary(pair => pair.sign, pair => pair.Item2, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Currencies = new PhraseLexicon<string>(currencies.SelectMany(row => Several(row[2]).Select(word => (word, row[0]))));
    }

    public PhraseLexicon<NumberWord> Words { get; }

    /// <summary>Plurals that leave the number open, by their form: "hundreds" is no "hundred".</summary>
    public FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Vague { get; }

    /// <summary>"million", "bn", "k": what they multiply by.</summary>
    public FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Scales { get; }

    /// <summary>Words that make a name of the number behind them: "Type 56", "Resolution 2231".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Namers { get; }

    /// <summary>Verbs that take "over" as their own: "handed over 40 rifles".</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>"$", "EUR": before an amount, or right behind it.</summary>
    public FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Signs { get; }

    /// <summary>"dollars", "US dollars": behind an amount.</summary>
    public PhraseLexicon<string> Currencies { get; }

    /// <summary>Whether a currency's word is one for a weight too.</summary>
    public static bool IsWeight(string lemma) => lemma == Weight;

    private static string[] Several(string column) => column == "-" ? [] : column.Split('|');

    private static NumberWord WordOf(LexiconRow row)
    {
        var ends = row[2].Split("..");
        return double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var min)
            && double.TryParse(ends[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var max)
            ? new NumberWord(row.Parse<NumberWordKind>(1), min, max)
            : throw row.Wrong($"has '{row[2]}', which is no number");
    }
}
