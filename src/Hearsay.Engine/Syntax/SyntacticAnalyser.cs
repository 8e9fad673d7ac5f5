using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>
/// Adds tags and trees: a bidirectional recurrent network reads each sentence, tags are told from its lower layer, and every pair of words is scored as
/// dependent and head from its upper one (Dozat and Manning 2017).
/// </summary>
public sealed class SyntacticAnalyser(ModelPack models) : IStage
{
    // Time and memory grow with the square of a sentence's length, so an endless one is read piece by piece.
    private const int LongestSentence = 256;

    private static readonly byte Parataxis = Relations.NumberOf("parataxis");

    private readonly SyntaxModel _model = new(models);

    public Layers Needs => Layers.Tokens | Layers.Sentences;

    public Layers Adds => Layers.Tags | Layers.Syntax | Layers.SyntaxStates;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var result = new SyntaxColumns(document.TokenCount, _model.Upper.Outputs);
        foreach (var sentences in SentenceBatches.Of(document, LongestSentence))
        {
            new SyntaxBatch(_model, document, sentences).Analyse(result);
        }

        foreach (var sentence in document.Sentences)
        {
            Join(sentence.Tokens, result);
        }

        document.SetTags(result.Tags, result.PennTags);
        document.SetSyntax(result.Heads, result.Relations);
        document.SetSyntaxStates(result.States);
    }

    private static void Join(TokenRange sentence, SyntaxColumns result)
    {
        if (sentence.Count <= LongestSentence)
        {
            return;
        }

        var root = Array.IndexOf(result.Heads, -1, sentence.Start, sentence.Count);
        for (var token = root + 1; token < sentence.End; token++)
        {
            if (result.Heads[token] < 0)
            {
                (result.Heads[token], result.Relations[token]) = (root, Parataxis);
            }
        }
    }
}

/// <summary>The columns that an analysis fills.</summary>
internal sealed class SyntaxColumns(int tokens, int width)
{
    public UniversalTag[] Tags { get; } = new UniversalTag[tokens];

    public byte[] PennTags { get; } = new byte[tokens];

    public int[] Heads { get; } = new int[tokens];

    public byte[] Relations { get; } = new byte[tokens];

    /// <summary>Those of the upper layer, both directions.</summary>
    public TokenStates States { get; } = new(tokens, width);
}
