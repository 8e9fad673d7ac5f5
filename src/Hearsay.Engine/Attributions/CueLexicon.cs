using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Engine.Models;
using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// How often a word is part of a cue, by lemma and word class, in eight steps, and what kinds of verb it belongs to. Words come as hashes.
/// </summary>
public sealed class CueLexicon(IReadOnlyDictionary<ulong, byte> levels, IReadOnlyDictionary<ulong, byte> families)
{
    public const string LevelsFile = "lexicons/cue-words.tsv";
    public const string FamiliesFile = "lexicons/verb-families.tsv";

    /// <summary>From this level on a word often enough announces what somebody says or thinks.</summary>
    public const byte Likely = 4;

    /// <summary>The bit of verbs of saying among the families.</summary>
    public const byte Speech = 1;

    /// <summary>The bit of verbs of wanting and meaning to.</summary>
    internal const byte Intention = 1 << 4;

    /// <summary>The bit of verbs of knowing and finding out.</summary>
    internal const byte Knowledge = 1 << 3;

    private static readonly double[] Shares = [0.01, 0.04, 0.1, 0.2, 0.4, 0.65];
    private static readonly string[] FamilyNames = ["speech", "inquiry", "belief", "knowledge", "intention", "directive", "judgment", "transfer"];
    private readonly FrozenDictionary<ulong, byte> _levels = levels.ToFrozenDictionary();
    private readonly FrozenDictionary<ulong, byte> _families = families.ToFrozenDictionary();

    /// <summary>0 for a word never met in training, 1 for one that is no cue, up to 7 for one that is nearly always part of a cue.</summary>
    /// <remarks>Where nothing was counted, every verb of saying is nearly always one.</remarks>
    public byte LevelOf(ulong lemma, UniversalTag tag) => _levels.Count > 0
        ? _levels.GetValueOrDefault(KeyOf(lemma, tag))
        : tag == UniversalTag.Verb && (FamiliesOf(lemma) & Speech) != 0 ? (byte)7 : (byte)1;

    /// <summary>One bit for each family of verbs.</summary>
    public byte FamiliesOf(ulong lemma) => _families.GetValueOrDefault(lemma);

    public static ulong KeyOf(ulong lemma, UniversalTag tag) => FeatureList.Join(lemma, ClassOf(tag));

    /// <summary>The level of a word met so often and so often in a cue.</summary>
    public static byte Level(double cues, double all)
    {
        var share = (cues + 0.1) / (all + 1.5);
        var level = (byte)(all < 1 ? 0 : 1);
        foreach (var step in Shares)
        {
            level += (byte)(all >= 1 && share >= step ? 1 : 0);
        }

        return level;
    }

    /// <exception cref="ModelException">A file is missing or one of its lines cannot be read.</exception>
    public static CueLexicon Open(ModelPack pack)
    {
        Dictionary<ulong, byte> levels = [];
        foreach (var (number, line) in pack.Has(LevelsFile) ? pack.RequireLines(LevelsFile) : [])
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !ulong.TryParse(line.AsSpan(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key)
                || !byte.TryParse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture, out var level))
            {
                throw new ModelException($"{pack.Name}: {LevelsFile} line {number} is no key and level.");
            }

            levels[key] = level;
        }

        return new CueLexicon(levels, OpenFamilies(pack));
    }

    /// <exception cref="ModelException">The file is missing or one of its lines cannot be read.</exception>
    public static IReadOnlyDictionary<ulong, byte> OpenFamilies(ModelPack pack)
    {
        Dictionary<ulong, byte> families = [];
        foreach (var (number, line) in pack.RequireLines(FamiliesFile))
        {
            var columns = line.Split('\t');
            if (columns.Length != 2)
            {
                throw new ModelException($"{pack.Name}: {FamiliesFile} line {number} is no lemma and families.");
            }

            foreach (var name in columns[1].Split(' '))
            {
                var bit = Array.IndexOf(FamilyNames, name);
                if (bit < 0)
                {
                    throw new ModelException($"{pack.Name}: {FamiliesFile} line {number} names the family '{name}', which is none.");
                }

                var lemma = FeatureList.Word(columns[0]);
                families[lemma] = (byte)(families.GetValueOrDefault(lemma) | (1 << bit));
            }
        }

        return families;
    }

    private static ulong ClassOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Verb or UniversalTag.Aux => 1,
        UniversalTag.Noun or UniversalTag.Propn => 2,
        UniversalTag.Adj => 3,
        _ => 4,
    };
}
