using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Hearsay.Ledger.Origins.Words;

/// <summary>Reads the word lists that are compiled in; a broken line names itself.</summary>
internal static class WordLists
{
    public static FrozenDictionary<string, FrozenSet<string>> Read(string resource)
    {
        var lists = new Dictionary<string, FrozenSet<string>>();
        foreach (var (number, line) in Lines(resource))
        {
            var columns = line.Split('\t');
            if (columns.Length != 2 || !lists.TryAdd(columns[0], columns[1].Split('|').ToFrozenSet()))
            {
                throw new InvalidDataException($"{resource}, line {number}: wants a list's name, met once, and its words.");
            }
        }

        return lists.ToFrozenDictionary();
    }

    /// <summary>The lines that say something, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Line)> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not compiled in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }
}
