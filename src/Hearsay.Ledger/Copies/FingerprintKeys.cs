namespace Hearsay.Ledger.Copies;

/// <summary>Makes the four kinds of keys of a <see cref="Fingerprint"/>.</summary>
internal static class FingerprintKeys
{
    // Windows grow with the text, so that 500 words have about 80 keys of passages; beyond 24 a passage of a paragraph could slip through, and a
    // text of a million characters is kept to 2,048 all the same.
    private const int Wanted = 80;
    private const int WidestWindow = 24;
    private const int Most = 2048;

    private const int QuotedShingle = 4;
    private const int QuotedWindow = 4;
    private const int MostQuoted = 24;
    private const int MostTold = 24;

    private enum Kind : byte
    {
        Passage = 1, Band, Quotation, Telling,
    }

    public static IEnumerable<ulong> Of(ReportText text)
    {
        var words = text.Words.Span;
        var passages = Shingles.Of(words, SharedRuns.Shingle);
        var touched = Shingles.Of(words, 3);
        return Of(Kind.Passage, Winnowing.Choose(passages, WindowFor(passages.Length)).Take(Most))
            .Concat(Of(Kind.Band, MinHash.KeysOf(touched)))
            .Concat(Of(Kind.Quotation, Smallest(Quotations(text), MostQuoted)))
            .Concat(Of(Kind.Telling, Smallest(Tellings(text), MostTold)));
    }

    private static IEnumerable<ulong> Of(Kind kind, IEnumerable<ulong> keys) => keys.Select(key => WordHash.Join((ulong)kind, key));

    private static int WindowFor(int shingles) => Math.Max(Math.Clamp(2 * shingles / Wanted, 1, WidestWindow), 2 * shingles / Most);

    // The smallest hashes are the same choice in both texts, which the first ones would not be.
    private static IEnumerable<ulong> Smallest(IEnumerable<ulong> keys, int count) => keys.Distinct().Order().Take(count);

    private static List<ulong> Quotations(ReportText text)
    {
        List<ulong> keys = [];
        var traits = text.Traits.Span;
        for (var start = 0; start < traits.Length;)
        {
            var end = start;
            while (end < traits.Length && (traits[end] & WordTraits.Quoted) != 0)
            {
                end++;
            }

            if (end - start > QuotedShingle)
            {
                keys.AddRange(Winnowing.Choose(Shingles.Of(text.Words.Span[start..end], QuotedShingle), QuotedWindow));
            }

            start = end + 1;
        }

        return keys;
    }

    // Two names or numbers that follow each other in a sentence, whatever is between them, in either order.
    private static List<ulong> Tellings(ReportText text)
    {
        List<ulong> keys = [];
        var stems = text.Stems.Span;
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var (start, end) = text.BoundsOf(sentence);
            uint before = 0;
            for (var word = start; word < end; word++)
            {
                if (stems[word] != 0 && (text.Traits.Span[word] & (WordTraits.Name | WordTraits.Number)) != 0)
                {
                    if (before != 0 && before != stems[word])
                    {
                        keys.Add(WordHash.Join(Math.Min(before, stems[word]), Math.Max(before, stems[word])));
                    }

                    before = stems[word];
                }
            }
        }

        return keys;
    }
}
