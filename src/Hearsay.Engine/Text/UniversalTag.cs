namespace Hearsay.Engine.Text;

/// <summary>The seventeen part-of-speech tags of Universal Dependencies (universaldependencies.org/u/pos).</summary>
public enum UniversalTag : byte
{
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
}

public static class UniversalTags
{
    private static readonly string[] Names = [.. Enum.GetNames<UniversalTag>().Select(name => name.ToUpperInvariant())];

    public static int Count => Names.Length;

    /// <summary>The name as CoNLL-U writes it, such as "CCONJ".</summary>
    public static string NameOf(UniversalTag tag) => Names[(int)tag];

    /// <exception cref="ArgumentException">The name is none of the seventeen.</exception>
    public static UniversalTag Parse(string name)
    {
        var at = Array.IndexOf(Names, name);
        return at >= 0 ? (UniversalTag)at : throw new ArgumentException($"'{name}' is no universal part-of-speech tag.", nameof(name));
    }
}
