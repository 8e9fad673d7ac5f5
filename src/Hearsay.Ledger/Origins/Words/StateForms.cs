using System.Collections.Frozen;

namespace Hearsay.Ledger.Origins.Words;

/// <summary>The ways to name a state: its names, adjective, people, capital and seat of government.</summary>
internal sealed class StateForms
{
    private const int LongestForm = 6;
    private readonly FrozenDictionary<string, string> _codes;

    private readonly FrozenSet<string> _firstWords;

    private StateForms(FrozenDictionary<string, string> codes)
    {
        _codes = codes;
        _firstWords = codes.Keys.Select(form => form.Split(' ')[0]).ToFrozenSet();
    }

    public static StateForms Read(string resource)
    {
        var codes = new Dictionary<string, string>();
        foreach (var (number, line) in WordLists.Lines(resource))
        {
            var columns = line.Split('\t');
            if (columns.Length < 8)
            {
                throw new InvalidDataException($"{resource}, line {number}: has {columns.Length} columns and wants 8.");
            }

            foreach (var form in columns[2..8].SelectMany(column => column.Split('|')).Where(form => form != "-"))
            {
                codes.TryAdd(string.Join(' ', SpokenWords.Of(form)), columns[0]);
            }
        }

        return new StateForms(codes.ToFrozenDictionary());
    }

    /// <summary>The first state that the words name, with where and how long; null where they name none.</summary>
    public (string Code, int Start, int Length)? Find(IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (!_firstWords.Contains(words[start]))
            {
                continue;
            }

            for (var length = Math.Min(LongestForm, words.Count - start); length > 0; length--)
            {
                if (_codes.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out var code))
                {
                    return (code, start, length);
                }
            }
        }

        return null;
    }
}
