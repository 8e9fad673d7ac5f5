using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>The weights of the network for tags and trees; docs/models.md says how it is built.</summary>
internal sealed class SyntaxModel
{
    public const string FileName = "syntax.bin";

    public SyntaxModel(ModelPack pack)
    {
        var file = ModelFile.Open(pack, FileName);
        Embedding = new EmbeddingTable(file, "embedding");
        Lower = new BiLstmLayer(file, "lower");
        Upper = new BiLstmLayer(file, "upper");
        TagScorer = new DenseLayer(file, "tags", rectified: false);
        ArcHead = new DenseLayer(file, "arcHead", rectified: true);
        ArcDependent = new DenseLayer(file, "arcDependent", rectified: true);
        LabelHead = new DenseLayer(file, "labelHead", rectified: true);
        LabelDependent = new DenseLayer(file, "labelDependent", rectified: true);
        LabelScorer = new DenseLayer(file, "labels", rectified: false);
        Arcs = Matrix.Read(file, "arcs");
        RootArc = Matrix.Read(file, "rootArc");
        RootLabel = Matrix.Read(file, "rootLabel");
        HeadBias = Matrix.Read(file, "headBias");
        Tags = [.. file.RequireLines("tagNames").Select(line => ParsePair(file, line))];
        RelationIds = [.. file.RequireLines("relationNames").Select(Relations.NumberOf)];
        if (Embedding.Width != Lower.Inputs || Lower.Outputs != Upper.Inputs || LabelScorer.Inputs != 3 * LabelHead.Outputs
            || Arcs.Rows != ArcDependent.Outputs || Arcs.Columns != ArcHead.Outputs || Tags.Length > TagScorer.Outputs)
        {
            throw new ModelException($"{file.Name}: the layers do not fit each other.");
        }
    }

    public EmbeddingTable Embedding { get; }

    public BiLstmLayer Lower { get; }

    public BiLstmLayer Upper { get; }

    public DenseLayer TagScorer { get; }

    public DenseLayer ArcHead { get; }

    public DenseLayer ArcDependent { get; }

    public DenseLayer LabelHead { get; }

    public DenseLayer LabelDependent { get; }

    public DenseLayer LabelScorer { get; }

    /// <summary>What binds a dependent's vector to a head's.</summary>
    public Matrix Arcs { get; }

    public Matrix RootArc { get; }

    public Matrix RootLabel { get; }

    public Matrix HeadBias { get; }

    /// <summary>The pairs of tags that the network tells apart.</summary>
    public (UniversalTag Tag, byte PennTag)[] Tags { get; }

    public byte[] RelationIds { get; }

    private static (UniversalTag Tag, byte PennTag) ParsePair(ModelFile file, string line)
    {
        var parts = line.Split(' ');
        return parts.Length == 2
            ? (UniversalTags.Parse(parts[0]), PennTags.NumberOf(parts[1]))
            : throw new ModelException($"{file.Name}: '{line}' is no pair of tags.");
    }
}
