using System.Collections.Frozen;
using Hearsay.Ledger.Origins.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>What the counting of origins knows beforehand: words for speakers and papers, and the names of states and outlets.</summary>
public sealed record OriginRules
{
    private const string Folder = "Hearsay.Ledger.Origins.Words.";
    private static readonly Lazy<OriginRules> Compiled = new(() => new OriginRules());

    private readonly FrozenDictionary<string, FrozenSet<string>> _lists = WordLists.Read(Folder + "origin-words.tsv");
    private readonly FrozenDictionary<string, string> _outlets = ReadOutlets(Folder + "outlets.tsv");

    /// <summary>The rules that are compiled in; docs/origins.md tells them in words.</summary>
    public static OriginRules Default => Compiled.Value;

    internal StateForms States { get; } = StateForms.Read(Folder + "states.tsv");

    internal bool Is(string list, string word) => _lists[list].Contains(word);

    internal bool Any(string list, IEnumerable<string> words) => words.Any(_lists[list].Contains);

    /// <summary>The state of which an outlet is, as ISO 3166-1 alpha-2; null where unknown.</summary>
    internal string? StateOfOutlet(IReadOnlyList<string> name) => _outlets.GetValueOrDefault(string.Join(' ', name));

    private static FrozenDictionary<string, string> ReadOutlets(string resource)
    {
        var outlets = new Dictionary<string, string>();
        foreach (var (_, line) in WordLists.Lines(resource))
        {
            var columns = line.Split('\t');
            if (columns.Length > 2 && columns[2] != "-")
            {
                foreach (var name in columns[0].Split('|'))
                {
                    outlets.TryAdd(string.Join(' ', SpokenWords.Of(name)), columns[2]);
                }
            }
        }

        return outlets.ToFrozenDictionary();
    }
}
