using System.Collections.Frozen;

namespace Hearsay.Engine.Text;

/// <summary>The Penn Treebank tags as UD English uses them, by a small number.</summary>
public static class PennTags
{
    private static readonly string[] Names =
    [
        "_", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR",
        "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
        "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``",
    ];

    private static readonly FrozenDictionary<string, byte> Numbers =
        Names.Select((name, number) => (name, number)).ToFrozenDictionary(pair => pair.name, pair => (byte)pair.number);

    public static int Count => Names.Length;

    public static string NameOf(byte number) => Names[number];

    /// <summary>The number of a tag; 0, the tag "_", for one that is not known.</summary>
    public static byte NumberOf(string name) => Numbers.GetValueOrDefault(name);
}
