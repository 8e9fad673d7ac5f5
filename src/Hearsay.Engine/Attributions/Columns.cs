using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>What the two looks see of a document, as columns by token: words as hashes, the tree both ways, quotations, likely cues.</summary>
internal sealed class Columns
{
    private const int LongestSentence = 600;

    public Columns(Document document, CueLexicon lexicon)
    {
        Document = document;
        Count = document.TokenCount;
        Tree = new Tree(document);
        Forms = new ulong[Count];
        Lemmas = new ulong[Count];
        Shapes = new byte[Count];
        Suffixes = new ulong[Count];
        Levels = new byte[Count];
        Families = new byte[Count];
        SentenceOf = new int[Count];
        QuotationOf = new int[Count];
        Words(lexicon);
        Places();
        Governors = new Governors(this);
        Quotations = new Quoted(this);
        Speakers = new Speakers(this);
    }

    public Document Document { get; }

    /// <summary>Whether a token's sentence is one that people read. In an endless one every cue would look at all of it.</summary>
    public bool IsReadable(int token) => Document.Sentences[SentenceOf[token]].Tokens.Count <= LongestSentence;

    public int Count { get; }

    public Tree Tree { get; }

    public ulong[] Forms { get; }

    public ulong[] Lemmas { get; }

    public ulong[] Suffixes { get; }

    public byte[] Shapes { get; }

    /// <summary>How likely each word is part of a cue, as the lexicon has it.</summary>
    public byte[] Levels { get; }

    public byte[] Families { get; }

    public int[] SentenceOf { get; }

    /// <summary>The number of the quotation a token stands in, or -1.</summary>
    public int[] QuotationOf { get; }

    public Governors Governors { get; }

    public Quoted Quotations { get; }

    public Speakers Speakers { get; }

    private void Words(CueLexicon lexicon)
    {
        for (var at = 0; at < Count; at++)
        {
            var form = Document.FormOf(at);
            Forms[at] = FeatureList.Word(form);
            Lemmas[at] = FeatureList.Word(Document.Lemmas[at]);
            Suffixes[at] = FeatureList.Word(form[Math.Max(0, form.Length - 3)..]);
            Shapes[at] = ShapeOf(form);
            Levels[at] = lexicon.LevelOf(Lemmas[at], Document.Tags[at]);
            Families[at] = Document.Tags[at] is UniversalTag.Verb or UniversalTag.Noun ? lexicon.FamiliesOf(Lemmas[at]) : (byte)0;
        }
    }

    private void Places()
    {
        for (var number = 0; number < Document.Sentences.Count; number++)
        {
            var tokens = Document.Sentences[number].Tokens;
            Array.Fill(SentenceOf, number, tokens.Start, tokens.Count);
        }

        Array.Fill(QuotationOf, -1);
        for (var number = 0; number < Document.Quotations.Count; number++)
        {
            var tokens = Document.Quotations[number];
            Array.Fill(QuotationOf, number, tokens.Start, tokens.Count);
        }
    }

    private static byte ShapeOf(ReadOnlySpan<char> form)
    {
        if (!char.IsLetterOrDigit(form[0]))
        {
            return 0;
        }

        if (char.IsDigit(form[0]))
        {
            return 1;
        }

        return char.IsLower(form[0]) ? (byte)2 : form.Length == 1 ? (byte)3 : char.IsUpper(form[1]) ? (byte)4 : (byte)5;
    }
}
