namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a claim tells of by itself: its own words without those of claims inside it, whom they name, and the figures.</summary>
internal sealed class ClaimFeatures
{
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Indices of entities, each once.</summary>
    public required IReadOnlyList<int> Parties { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    public required IReadOnlyDictionary<string, double> Stems { get; init; }

    /// <summary>Whether it may tell or deny a fact: no question, order or "no comment".</summary>
    public required bool IsTelling { get; init; }

    public required Side Side { get; init; }

    public bool IsBare => Parties.Count == 0 && Figures.Count == 0 && Stems.Values.Sum() < 3;
}
