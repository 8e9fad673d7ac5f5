using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tags;

/// <summary>The pairs of universal and Penn tag that a tagger chooses from, numbered from 0.</summary>
internal sealed class TagPairs
{
    /// <summary>Stands for the tags before a sentence.</summary>
    public const int Edge = 255;

    private readonly (UniversalTag Tag, byte PennTag)[] _pairs;

    /// <exception cref="ModelException">The section is missing or names no tags.</exception>
    public TagPairs(ModelFile file, string section)
    {
        var lines = file.RequireLines(section);
        _pairs = new (UniversalTag, byte)[lines.Length];
        for (var number = 0; number < lines.Length; number++)
        {
            var slash = lines[number].IndexOf('/', StringComparison.Ordinal);
            try
            {
                _pairs[number] = (UniversalTags.Parse(lines[number][..slash]), PennTags.NumberOf(lines[number][(slash + 1)..]));
            }
            catch (ArgumentException failure)
            {
                throw new ModelException($"{file.Name}: '{lines[number]}' is no pair of tags.", failure);
            }
        }
    }

    public int Count => _pairs.Length;

    public (UniversalTag Tag, byte PennTag) this[int number] => _pairs[number];

    public static string NameOf(UniversalTag tag, byte pennTag) => $"{UniversalTags.NameOf(tag)}/{PennTags.NameOf(pennTag)}";
}
