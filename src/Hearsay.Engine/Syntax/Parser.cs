using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>
/// Gives each sentence its Universal Dependencies tree, one action after the other: a linear model chooses the action, a second one names the relation
/// when a word gets its head. Takes time in proportion to the words.
/// </summary>
public sealed class Parser : IStage
{
    /// <summary>The file of a pack that holds the parser's models.</summary>
    public const string FileName = "syntax.bin";

    private readonly LinearModel _actions;
    private readonly LinearModel _relations;
    private readonly WordClusters? _clusters;
    private readonly byte[] _names;

    /// <exception cref="ModelException">The pack lacks the model, or it is broken.</exception>
    public Parser(ModelPack pack)
    {
        var file = ModelFile.Open(pack, FileName);
        _actions = new LinearModel(file, "actions");
        _relations = new LinearModel(file, "relations");
        _names = [.. file.RequireLines("relations.names").Select(Relations.NumberOf)];
        _clusters = pack.Has(WordClusters.FileName) ? WordClusters.Open(pack) : null;
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
        var state = new ParseState();
        foreach (var (sentence, _, _) in document.Sentences)
        {
            words.Fill(document, sentence, _clusters);
            Parse(words, state);
            for (var at = 0; at < sentence.Count; at++)
            {
                ref readonly var node = ref state[at];
                heads[sentence.Start + at] = node.Head == words.Root ? -1 : sentence.Start + node.Head;
                relations[sentence.Start + at] = _names[node.Relation];
            }
        }

        document.SetSyntax(heads, relations);
    }

    private void Parse(ParseWords words, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        Span<int> scores = stackalloc int[3];
        Span<int> relationScores = stackalloc int[_relations.Classes];
        state.Reset(words.Count);
        while (!state.IsDone)
        {
            _actions.Score(features[..ParseFeatures.Of(state, words, features)], scores);
            var action = Best(state, scores);
            if (action == ParseAction.Shift)
            {
                state.Shift();
                continue;
            }

            var (head, dependent) = state.ArcOf(action);
            _relations.Score(features[..RelationFeatures.Of(state, words, head, dependent, features)], relationScores);
            state.Attach(action, (byte)LinearModel.Best(relationScores));
        }
    }

    private static ParseAction Best(ParseState state, ReadOnlySpan<int> scores)
    {
        var best = (ParseAction)(-1);
        for (var action = ParseAction.Shift; action <= ParseAction.Right; action++)
        {
            if (state.Can(action) && (best < 0 || scores[(int)action] > scores[(int)best]))
            {
                best = action;
            }
        }

        return best;
    }
}
