namespace Hearsay.Engine.Text;

/// <summary>A view of one token of a document; copying it copies no text.</summary>
public readonly struct Token(Document document, int index)
{
    public int Index => index;

    public TextSpan Span => document.SpanOf(index);

    public ReadOnlySpan<char> Form => Span.In(document.Text);

    public UniversalTag Tag => document.Tags[index];

    /// <summary>The Penn Treebank tag, such as "VBD".</summary>
    public string PennTag => PennTags.NameOf(document.PennTags[index]);

    public string Lemma => document.Lemmas[index];

    /// <summary>The index of the head in the document, or -1 at the root of a sentence.</summary>
    public int Head => document.Heads[index];

    /// <summary>The Universal Dependencies relation to the head, with its subtype, such as "nsubj:pass".</summary>
    public string Relation => Relations.NameOf(document.RelationIds[index]);

    public override string ToString() => Form.ToString();
}
