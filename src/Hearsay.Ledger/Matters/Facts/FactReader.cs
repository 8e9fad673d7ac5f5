namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads the facts that a report tells or denies, each once, with the claims that do.</summary>
internal sealed class FactReader
{
    private readonly ReportMaterial _material;
    private static readonly Dictionary<string, double> OfGoods = new() { ["goods"] = 1 };
    private readonly List<Fact> _facts = [];

    private FactReader(ReportMaterial material) => _material = material;

    public static IReadOnlyList<Fact> Read(ReportMaterial material)
    {
        var reader = new FactReader(material);
        reader._facts.AddRange(new HappeningReader(reader._material).Read());
        reader._facts.AddRange(new PartyReader(reader._material).Read());
        reader.AddFigures();
        reader.AddStatements();
        return reader._facts;
    }

    private void AddFigures()
    {
        for (var i = 0; i < _material.Claims.Count; i++)
        {
            var claim = _material.Claims[i];
            if (!claim.IsTelling)
            {
                continue;
            }

            foreach (var figure in claim.Figures.Where(figure => figure.Units.Count > 0 || figure.Kind == FigureKind.Toll || figure.Min >= 50))
            {
                _facts.Add(new Fact
                {
                    Kind = FactKind.Figure,
                    Aspect = figure.Kind.ToString().ToLowerInvariant(),
                    Anchors = AnchorsOf(figure),
                    Roles = _material.IsOfGoods(figure) ? OfGoods : [],
                    IsOfBeat = _material.Reading.Events.Count > 0,
                    Clarity = (figure.IsExact ? 2 : double.IsFinite(figure.Max) ? 1 : 0) + (figure.Units.Count > 0 ? 3 : 0),
                    Label = figure.Phrase,
                    Figure = figure,
                    Published = _material.Published?.DayNumber,
                    Context = _material.Around(i).Names,
                    Around = _material.Around(i).Central,
                    Stems = claim.Stems,
                    Entries = [new MatterEntry(i, -1, figure.IsNegated || claim.Side == Side.Denies ? Side.Denies : Side.Tells)],
                    Summary = MatterSummary.OfFigure(figure),
                });
            }
        }
    }

    // "The list has 96": of what, the goods of the report say.
    private IReadOnlyList<string> AnchorsOf(Figure figure) =>
        figure.Kind == FigureKind.Toll ? [.. figure.Units.Append("dead")] : figure.Units.Count > 0 ? figure.Units : [.. _material.GoodsStems.Take(4)];

    private void AddStatements()
    {
        for (var i = 0; i < _material.Claims.Count; i++)
        {
            var claim = _material.Claims[i];
            if (claim.IsTelling && claim.Stems.Values.Sum() >= 2)
            {
                _facts.Add(new Fact
                {
                    Kind = FactKind.Statement,
                    IsOfBeat = _material.Reading.Events.Count > 0,
                    Published = _material.Published?.DayNumber,
                    Context = _material.Around(i).Names,
                    Around = _material.Around(i).Central,
                    Stems = claim.Stems,
                    Entries = [new MatterEntry(i, -1, claim.Side)],
                    Summary = MatterSummary.OfClaim(_material.Reading, i),
                });
            }
        }
    }
}
