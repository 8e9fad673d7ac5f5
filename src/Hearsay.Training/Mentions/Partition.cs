using Hearsay.Engine.Text;

namespace Hearsay.Training.Mentions;

/// <summary>Mentions of one document put together by what they mean; those that nothing else means the same as are left out.</summary>
internal sealed class Partition
{
    public Partition(IEnumerable<(TokenRange Tokens, string Group)> mentions)
    {
        foreach (var group in mentions.DistinctBy(mention => mention.Tokens).GroupBy(mention => mention.Group).Where(group => group.Count() > 1))
        {
            foreach (var (tokens, _) in group)
            {
                Of[tokens] = Clusters.Count;
            }

            Clusters.Add([.. group.Select(mention => mention.Tokens)]);
        }
    }

    public List<TokenRange[]> Clusters { get; } = [];

    /// <summary>The number of the cluster of each mention.</summary>
    public Dictionary<TokenRange, int> Of { get; } = [];
}
