using Hearsay.Engine.Models;

namespace Hearsay.Engine.Goods;

/// <summary>The nouns and phrases for goods, from a beat's goods.tsv.</summary>
internal static class GoodsLexicon
{
    private const string File = "goods.tsv";
    private const string Nothing = "-";

    /// <exception cref="ModelException">The file is missing or a line of it is wrong.</exception>
    public static PhraseLexicon<GoodsWord> Read(ModelPack beat)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = new List<(string, GoodsWord)>();
        foreach (var row in LexiconRow.Read(beat, File, 6))
        {
            var word = WordOf(row);
            if (!seen.Add(word.Words))
            {
                throw row.Wrong($"has '{word.Words}' a second time");
            }

            words.AddRange(Spellings(word.Words).Select(spelling => (spelling, word)));
        }

        // A spelling that is listed itself goes before one made of another phrase's hyphens.
        return new PhraseLexicon<GoodsWord>(words.GroupBy(pair => pair.Item1, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.FirstOrDefault(pair => pair.Item2.Words.Equals(group.Key, StringComparison.OrdinalIgnoreCase), group.First())));
    }

    private static GoodsWord WordOf(LexiconRow row)
    {
        var kind = row.Parse<GoodsWordKind>(1);
        var category = GoodsCategories.Read(row, 2, mayBeNone: kind is not (GoodsWordKind.Good or GoodsWordKind.Part));
        if (string.IsNullOrWhiteSpace(row[0]))
        {
            throw row.Wrong("has no words");
        }

        var yields = row[5] switch
        {
            "designation" => true,
            "noun" => false,
            _ => throw row.Wrong($"has '{row[5]}', which is neither noun nor designation"),
        };
        return new GoodsWord(row[0], kind, category, row[3] == Nothing ? null : row[3], row.Parse<GoodsSense>(4), yields);
    }

    // The tokenizer parts "rocket-propelled" and keeps "anti-tank" whole; writers leave hyphens out.
    private static IEnumerable<string> Spellings(string words) =>
        words.Contains('-', StringComparison.Ordinal)
            ? [words, words.Replace("-", " - ", StringComparison.Ordinal), words.Replace('-', ' '), words.Replace("-", "", StringComparison.Ordinal)]
            : [words];
}
