using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>
/// Gives each sentence its Universal Dependencies tree, one action after the other: a linear model weighs the actions, a second one names the
/// relation when a word gets its head, and a small beam keeps what may still turn out best.
/// </summary>
public sealed class Parser : IStage
{
    /// <summary>The file of a pack that holds the parser's models.</summary>
    public const string FileName = "syntax.bin";

    private readonly LinearModel _actions;
    private readonly LinearModel _relations;
    private readonly WordClusters? _clusters;
    private readonly byte[] _names;
    private readonly int _width;
    private readonly float _margin;

    /// <exception cref="ModelException">The pack lacks the model, or it is broken.</exception>
    public Parser(ModelPack pack)
    {
        var file = ModelFile.Open(pack, FileName);
        _actions = new LinearModel(file, "actions");
        _relations = new LinearModel(file, "relations");
        _names = [.. file.RequireLines("relations.names").Select(Relations.NumberOf)];
        (_width, _margin) = (1, 0);
        if (file.Has("beam"))
        {
            var beam = file.RequireColumn<float>("beam").Span;
            (_width, _margin) = ((int)beam[0], beam[1]);
        }

        _clusters = WordClusters.Of(file, pack);
        if (_names.Length != _relations.Classes || _actions.Classes != 3)
        {
            throw new ModelException($"{file.Name}: there are {_names.Length} relations and weights for {_relations.Classes}.");
        }
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Tags;

    public Layers Adds => Layers.Syntax;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var heads = new int[document.TokenCount];
        var relations = new byte[document.TokenCount];
        var words = new ParseWords();
        var search = new BeamSearch<ModelScorer>(new ModelScorer(_actions, _relations), _width, _margin);
        foreach (var (sentence, _, _) in document.Sentences)
        {
            if (sentence.IsEmpty)
            {
                continue;
            }

            words.Fill(document, sentence, _clusters);
            var state = search.Parse(words);
            for (var at = 0; at < sentence.Count; at++)
            {
                ref readonly var node = ref state[at];
                heads[sentence.Start + at] = node.Head == words.Root ? -1 : sentence.Start + node.Head;
                relations[sentence.Start + at] = _names[node.Relation];
            }
        }

        document.SetSyntax(heads, relations);
    }
}
