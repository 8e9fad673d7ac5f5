namespace Hearsay.Training.Mentions;

/// <summary>
/// The CoNLL score of coreference: the mean of the F1 of MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and the entity-based CEAF (Luo 2005), as
/// the reference scorer of Pradhan et al. (2014) counts them, on exactly the same stretches of tokens.
/// </summary>
internal sealed class CoreferenceScore
{
    public Ratio Mentions { get; } = new();

    public Ratio Muc { get; } = new();

    public Ratio BCubed { get; } = new();

    public Ratio Ceaf { get; } = new();

    public double Conll => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    public void Add(Partition gold, Partition system)
    {
        var common = system.Of.Keys.Count(gold.Of.ContainsKey);
        Mentions.Add(common, system.Of.Count, common, gold.Of.Count);
        var (precise, found) = Links(system, gold);
        var (caught, wanted) = Links(gold, system);
        Muc.Add(precise, found, caught, wanted);
        BCubed.Add(Cubed(system, gold), system.Of.Count, Cubed(gold, system), gold.Of.Count);
        var likeness = BestLikeness(gold, system);
        Ceaf.Add(likeness, system.Clusters.Count, likeness, gold.Clusters.Count);
    }

    /// <summary>The links that the clusters of one need less the ones that the other cuts, and the links needed.</summary>
    private static (double Kept, double All) Links(Partition one, Partition other)
    {
        double kept = 0, all = 0;
        foreach (var cluster in one.Clusters)
        {
            var pieces = cluster.Select((mention, at) => other.Of.TryGetValue(mention, out var number) ? number : -1 - at).Distinct().Count();
            kept += cluster.Length - pieces;
            all += cluster.Length - 1;
        }

        return (kept, all);
    }

    private static double Cubed(Partition one, Partition other)
    {
        double sum = 0;
        foreach (var cluster in one.Clusters)
        {
            foreach (var piece in cluster.Where(other.Of.ContainsKey).GroupBy(mention => other.Of[mention]))
            {
                sum += (double)piece.Count() * piece.Count() / cluster.Length;
            }
        }

        return sum;
    }

    private static double BestLikeness(Partition gold, Partition system)
    {
        if (gold.Clusters.Count == 0 || system.Clusters.Count == 0)
        {
            return 0;
        }

        var likeness = new double[gold.Clusters.Count, system.Clusters.Count];
        foreach (var (mention, cluster) in gold.Of)
        {
            if (system.Of.TryGetValue(mention, out var other))
            {
                likeness[cluster, other] += 2.0 / (gold.Clusters[cluster].Length + system.Clusters[other].Length);
            }
        }

        return Assignment.Best(likeness);
    }
}
