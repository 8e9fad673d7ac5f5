using Hearsay.Engine.Sequences;

namespace Hearsay.Engine.Attributions;

/// <summary>What stands around each quotation: the likely cue before and behind it, as one value, and how long it is.</summary>
internal sealed class Quoted
{
    private const int Reach = 12;

    public Quoted(Columns columns)
    {
        var quotations = columns.Document.Quotations;
        Around = new ulong[quotations.Count];
        Length = new int[quotations.Count];
        Behind = new int[quotations.Count];
        Before = new int[quotations.Count];
        for (var number = 0; number < quotations.Count; number++)
        {
            var tokens = quotations[number];
            Length[number] = Steps.Of(tokens.Count);
            Before[number] = Find(columns, tokens.Start - 1, -1);
            Behind[number] = Find(columns, tokens.End, 1);
            Around[number] = FeatureList.Join(Value(columns, Before[number]), Value(columns, Behind[number]));
        }
    }

    public ulong[] Around { get; }

    public int[] Length { get; }

    /// <summary>The likely cue within reach before a quotation and behind it, in the same sentence or paragraph, or -1.</summary>
    public int[] Before { get; }

    public int[] Behind { get; }

    private static ulong Value(Columns columns, int cue) => cue < 0 ? 0UL : columns.Levels[cue];

    private static int Find(Columns columns, int from, int step)
    {
        for (var (at, steps) = (from, 0); at >= 0 && at < columns.Count && steps < Reach; at += step, steps++)
        {
            if (columns.Document.Sentences[columns.SentenceOf[at]].Paragraph
                != columns.Document.Sentences[columns.SentenceOf[from]].Paragraph)
            {
                return -1;
            }

            if (columns.QuotationOf[at] >= 0)
            {
                return -1;
            }

            if (columns.Levels[at] >= CueLexicon.Likely)
            {
                return at;
            }
        }

        return -1;
    }
}
