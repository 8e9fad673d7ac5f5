using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Reads the words about and in one attribution by rule.</summary>
internal sealed class VerdictReader
{
    private readonly CueReader _cues;
    private readonly ContentReader _content;
    private readonly FrameReader _frames;
    private readonly GovernorReader _governors;
    private readonly NeighbourReader _neighbours;
    private readonly StanceReader _stance;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public VerdictReader(CueLexicon cues, HedgeLexicon hedges)
    {
        _cues = new CueReader(cues, hedges);
        _content = new ContentReader(cues, hedges);
        _frames = new FrameReader(cues, hedges);
        _governors = new GovernorReader(cues, hedges);
        _neighbours = new NeighbourReader(cues, hedges);
        _stance = new StanceReader(cues, hedges);
    }

    /// <param name="outers">The attributions that this one stands in.</param>
    public Verdict Read(Document document, Attribution attribution, params ReadOnlySpan<Attribution> outers)
    {
        var verdict = new Verdict(document);
        if (attribution.Content.Count > 0)
        {
            var predicates = Predicate.MainOnes(document, attribution.Content);
            verdict.Predicate = predicates.Count > 0 ? predicates[0] : -1;
            _cues.Read(document, attribution, verdict);
            _content.Read(document, attribution, predicates, verdict);
            _frames.Read(document, verdict.Predicate, verdict);
            _governors.Read(document, attribution, verdict);
            _neighbours.Read(document, attribution, verdict);
            foreach (var outer in outers)
            {
                _cues.ReadOuter(document, outer, verdict);
            }

            _stance.Read(document, attribution, verdict.Predicate, verdict);
        }

        return verdict;
    }
}
