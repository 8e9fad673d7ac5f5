using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

internal enum GoodsSign : byte
{
    /// <summary>A word of reports on arms: "embargo", "militia".</summary>
    Arms,

    /// <summary>A verb that is done to goods: "supply", "seize".</summary>
    Trade,

    /// <summary>A word whose subject goods are, on their way from state to state: "arrive".</summary>
    Travel,

    /// <summary>A word of other reports: "striker", "album".</summary>
    Against,

    /// <summary>"His" before "arms" makes them limbs.</summary>
    Owner,
}

/// <summary>The words that speak for or against goods, from a beat's goods-signs.tsv.</summary>
internal sealed class GoodsSigns
{
    private const string File = "goods-signs.tsv";
    private readonly PhraseLexicon<Signs> _signs;

    /// <exception cref="ModelException">A line of the file is wrong.</exception>
    public GoodsSigns(ModelPack beat) =>
        _signs = new PhraseLexicon<Signs>(LexiconRow.ReadIfThere(beat, File, 2)
            .Select(row => (Words: string.IsNullOrWhiteSpace(row[0]) ? throw row.Wrong("has no words") : row[0], Sign: row.Parse<GoodsSign>(1)))
            .GroupBy(row => row.Words, row => 1 << (int)row.Sign, StringComparer.OrdinalIgnoreCase)
            .Select((group, number) => (group.Key, new Signs(number, group.Aggregate(0, (all, one) => all | one), char.IsUpper(group.Key[0]))))
            .ToList());

    public bool Is(GoodsSign sign, Document document, int token, int end) =>
        _signs.TryFind(document, token, end, out var found, out _) && (found.Mask & (1 << (int)sign)) != 0;

    /// <summary>How many different words of a sort there are in a stretch of text: one word said often tells no more.</summary>
    public (int Arms, int Against) Count(Document document, TokenRange tokens)
    {
        var (arms, against) = (0, 0);
        var seen = new HashSet<int>();
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Verb
                && _signs.TryFind(document, i, tokens.End, out var found, out var count)
                && (document.Tags[i] != UniversalTag.Propn || found.IsName || (found.Mask & (1 << (int)GoodsSign.Against)) != 0) && seen.Add(found.Number))
            {
                arms += (found.Mask >> (int)GoodsSign.Arms) & 1;
                against += (found.Mask >> (int)GoodsSign.Against) & 1;
                i += count - 1;
            }
        }

        return (arms, against);
    }

    /// <param name="IsName">Whether it is listed with a capital: Arsenal is no "arsenal".</param>
    private sealed record Signs(int Number, int Mask, bool IsName);
}
