using System.Collections.Frozen;

namespace Hearsay.Engine.Text;

/// <summary>The Universal Dependencies relations of English, with their subtypes, by a small number (universaldependencies.org/en/dep).</summary>
public static class Relations
{
    public const byte None = 0;

    private static readonly string[] Names =
    [
        "_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj",
        "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
        "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj",
        "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
        "vocative", "xcomp",
    ];

    private static readonly FrozenDictionary<string, byte> Numbers =
        Names.Select((name, number) => (name, number)).ToFrozenDictionary(pair => pair.name, pair => (byte)pair.number);

    public static int Count => Names.Length;

    public static string NameOf(byte number) => Names[number];

    /// <summary>The number of a relation; an unknown subtype falls back to the relation itself, an unknown relation to "dep".</summary>
    public static byte NumberOf(string name)
    {
        if (Numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? NumberOf(name[..colon]) : Numbers["dep"];
    }
}
