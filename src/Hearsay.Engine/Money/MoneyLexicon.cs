using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>The words that say what an amount is for, from lexicons/money-uses.tsv.</summary>
internal sealed class MoneyLexicon
{
    private const string File = "lexicons/money-uses.tsv";
    private const int LongestBefore = 5;
    private readonly Dictionary<Position, PhraseLexicon<MoneyUse>> _uses;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public MoneyLexicon(ModelPack models)
    {
        var rows = LexiconRow.Read(models, File, 3).Select(row => (Words: row[0], Position: row.Parse<Position>(1), Use: UseOf(row)))
            .ToLookup(row => row.Position, row => (row.Words, row.Use));
        _uses = Enum.GetValues<Position>().ToDictionary(position => position, position => new PhraseLexicon<MoneyUse>(rows[position]));
    }

    private enum Position
    {
        Over, Before, Beside, Behind, Per, Done, Sum,
    }

    /// <summary>What a verb or noun over an amount makes of it; of "down payment" both words are asked.</summary>
    public MoneyUse Over(Document document, int word, TokenRange sentence)
    {
        for (var start = Math.Max(sentence.Start, word - 2); start <= word; start++)
        {
            if (_uses[Position.Over].TryFind(document, start, sentence.End, out var use, out var count) && (start == word || start + count == word + 1))
            {
                return use;
            }
        }

        return MoneyUse.None;
    }

    public MoneyUse Before(Document document, TokenRange amount, TokenRange sentence)
    {
        for (var start = Math.Max(sentence.Start, amount.Start - LongestBefore); start < amount.Start; start++)
        {
            if (_uses[Position.Before].TryFind(document, start, amount.Start, out var use, out var count) && start + count == amount.Start)
            {
                return use;
            }
        }

        return MoneyUse.None;
    }

    public MoneyUse Beside(Document document, int word) =>
        _uses[Position.Beside].TryFind(document, word, word + 1, out var use, out _) ? use : MoneyUse.None;

    public MoneyUse Behind(Document document, int start, int end, out int count)
    {
        count = 0;
        return start < end && _uses[Position.Behind].TryFind(document, start, end, out var use, out count) ? use : MoneyUse.None;
    }

    /// <summary>What a sum for each voyage is; none for what are goods.</summary>
    public MoneyUse Per(Document document, int word) =>
        _uses[Position.Per].TryFind(document, word, word + 1, out var use, out _) ? use : MoneyUse.None;

    /// <summary>Whether a verb tells of goods taken from somebody.</summary>
    public bool IsTaking(Document document, int word) => _uses[Position.Done].TryFind(document, word, word + 1, out _, out _);

    /// <summary>Whether a number under this word is money, currency or not: "pay another 3 million".</summary>
    public bool IsOfMoney(Document document, int word) => _uses[Position.Sum].TryFind(document, word, word + 1, out _, out _);

    /// <summary>"Each" or "every", which makes a price one for each.</summary>
    public bool IsEach(Document document, int word) => Beside(document, word) is MoneyUse.Each;

    private static MoneyUse UseOf(LexiconRow row) => row[2] == "down-payment" ? MoneyUse.DownPayment : row.Parse<MoneyUse>(2);
}
