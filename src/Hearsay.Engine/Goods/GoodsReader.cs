using Hearsay.Engine.Models;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>
/// Reads the goods that a text speaks of, by the nouns, designations and families of a beat: goods.tsv, designations.tsv, families.tsv, goods-signs.tsv.
/// </summary>
public sealed class GoodsReader
{
    private const string Item = "item";
    private const string Round = "round";
    private readonly DesignationLexicon _designations;
    private readonly SightingFinder _finder;
    private readonly GoodsSigns _signs;
    private readonly QuantityReader _quantities;

    /// <param name="models">The language's models, for the words that count.</param>
    /// <param name="beat">The files of the beat's folder; all but goods.tsv may be missing.</param>
    /// <exception cref="ModelException">goods.tsv is missing or a line of a file is wrong; the message names it and says why.</exception>
    public GoodsReader(ModelPack models, ModelPack beat)
    {
        _designations = new DesignationLexicon(beat);
        _finder = new SightingFinder(_designations, GoodsLexicon.Read(beat));
        _signs = new GoodsSigns(beat);
        _quantities = new QuantityReader(models);
    }

    /// <summary>All systems that the beat lists.</summary>
    public IReadOnlyList<WeaponSystem> Systems => _designations.Systems;

    /// <summary>
    /// In reading order, without overlap. Needs tokens, sentences, tags, lemmas and syntax; names, where they are there, keep "Abrams" a person. Words that
    /// mean other things too are told by the rest of the stretch, so give whole parts rather than sentences.
    /// </summary>
    public List<Good> Read(Document document, TokenRange tokens)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        var sightings = _finder.Find(document, tokens);
        if (!sightings.Exists(one => one.IsGood))
        {
            return [];
        }

        var phrases = new PhraseJoiner(document, tokens, sightings);
        phrases.Join();
        new Evidence(document, tokens, _signs, phrases, sightings).Weigh(sightings);
        var quantities = new QuantityFinder(document, tokens, _quantities, phrases);
        var senses = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var goods = new List<Good>();
        var end = tokens.Start;
        foreach (var sighting in sightings)
        {
            // In broken text two phrases may lay claim to one word; the first has it.
            if (sighting is { IsAccepted: true, IsTaken: false } && sighting.Head >= end && Write(document, sighting, quantities, senses) is { } good)
            {
                goods.Add(good with { Tokens = new TokenRange(Math.Max(good.Tokens.Start, end), good.Tokens.End) });
                end = good.Tokens.End;
            }
        }

        return goods;
    }

    private static Good? Write(Document document, Sighting sighting, QuantityFinder quantities, Dictionary<string, string> senses)
    {
        var category = CategoryOf(document, sighting, senses);
        if (category is null)
        {
            return null;
        }

        var quantity = sighting.IsModifier ? null
            : sighting.Holder is { } holder ? quantities.Of(holder.Phrase, holder.Tokens)
            : quantities.Of(sighting.Phrase, new TokenRange(sighting.Phrase.Start, sighting.Tokens.End));
        var start = Math.Min(sighting.Phrase.Start, quantity?.Tokens.Start ?? sighting.Phrase.Start);
        var end = Math.Max(sighting.Phrase.End, quantity?.Tokens.End ?? 0);
        var unit = quantity is null ? null
            : sighting.Holder is not null ? sighting.Holder.Word!.Unit
            : sighting.Word?.Unit == Round ? Round
            : quantity is { IsAmount: true, Measure: not Measure.Count } ? quantity.Value.UnitName : Item;
        var system = sighting.Named.Find(one => one.System is not null)?.System;
        return new Good(
            new TokenRange(start, end), sighting.Head, category, DesignationOf(document, sighting), system, quantity, unit, sighting.IsModifier);
    }

    // "Rocket launchers", and then "the launchers": a word that others decide about keeps what a longer phrase said.
    private static string? CategoryOf(Document document, Sighting sighting, Dictionary<string, string> senses)
    {
        var category = CategoryOf(sighting);
        if (sighting.Word is { IsGood: true } && category is not null)
        {
            var lemma = document.Lemmas[sighting.Head];
            if (sighting is { Word.Yields: true, Named.Count: 0, Kind: null } && !sighting.Word.Words.Contains(' ', StringComparison.Ordinal))
            {
                return senses.GetValueOrDefault(lemma, category);
            }

            senses[lemma] = category;
        }

        return category;
    }

    // Of a designation beside a noun, the noun says what it is of it: "T-72 engines" are parts. "AK-47 weapons" leaves that to the designation.
    private static string? CategoryOf(Sighting sighting)
    {
        var named = sighting.Named.Find(one => one.Category is not null)?.Category;
        if (sighting.Word is not { } word)
        {
            return named;
        }

        var kind = word.Sense == GoodsSense.Joined && sighting.Kind is not null ? CategoryOf(sighting.Kind) : null;
        return word.Yields ? named ?? kind ?? word.Category : word.Category;
    }

    // Designations that stand together are one: "9M133 Kornet".
    private static string? DesignationOf(Document document, Sighting sighting)
    {
        if (sighting.Named.Count == 0)
        {
            return null;
        }

        // Of "240mm M-1991" the calibre is not the name.
        var first = sighting.Named.Find(one => one.Category is not null) ?? sighting.Named[0];
        var last = first;
        foreach (var next in sighting.Named)
        {
            last = next.Tokens.Start == last.Tokens.End && next.System == first.System ? next : last;
        }

        var start = document.TokenStarts[first.Tokens.Start];
        return first == last ? first.Name : $"{document.Text[start..document.TokenEnds[first.Tokens.End - 1]]} {last.Name}";
    }
}
