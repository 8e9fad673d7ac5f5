namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a claim tells of by itself: its own words without those of claims inside it, whom they name, and the figures.</summary>
internal sealed class ClaimFeatures
{
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Indices of entities, each once.</summary>
    public required IReadOnlyList<int> Parties { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    public required IReadOnlyDictionary<string, double> Stems { get; set; }

    /// <summary>Whether it may tell or deny a fact: no question, order or "no comment".</summary>
    public required bool IsTelling { get; init; }

    /// <summary>Whether the voice denies it, which is more than a "not" in it.</summary>
    public required bool IsDenial { get; init; }

    public required Side Side { get; init; }

    public bool IsBare => Figures.Count == 0 && Stems.Values.Sum() < 1.5;
}
