using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Engine.Models;

/// <summary>The files of one language's models by their names, such as "syntax.bin" or "lexicons/states.tsv". The engine opens no file itself.</summary>
public sealed class ModelPack
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files;

    public ModelPack(string name, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        Name = name;
        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Where the files came from, for messages.</summary>
    public string Name { get; }

    public bool Has(string file) => _files.ContainsKey(file);

    /// <exception cref="ModelException">There is no such file.</exception>
    public ReadOnlyMemory<byte> Require(string file) =>
        _files.TryGetValue(file, out var bytes) ? bytes : throw new ModelException($"{Name}: the file '{file}' is missing.");

    /// <summary>A text file's lines with their numbers from 1, without comments (#) and empty ones.</summary>
    public IEnumerable<(int Number, string Line)> RequireLines(string file)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(Require(file).Span).Split('\n'))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line.TrimEnd('\r'));
            }
        }
    }
}
