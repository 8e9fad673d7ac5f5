using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Lemmas;

/// <summary>The base forms of regular verbs, which tell what an ending took away: "filed" is of "file", "filled" of "fill", "planned" of "plan".</summary>
internal sealed class VerbBases
{
    private const string File = "lexicons/verbs.txt";
    private static readonly byte[] Past = [PennTags.NumberOf("VBD"), PennTags.NumberOf("VBN")];
    private static readonly byte Present = PennTags.NumberOf("VBZ");
    private static readonly byte Gerund = PennTags.NumberOf("VBG");

    private static readonly string[] Prefixes = ["re", "un", "mis", "over", "under", "out", "de", "dis", "co", "inter", "pre", "counter"];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bases;

    private VerbBases(FrozenSet<string> bases) => _bases = bases.GetAlternateLookup<ReadOnlySpan<char>>();

    public static VerbBases Read(ModelPack pack) =>
        new(pack.RequireLines(File).Select(line => line.Line).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The verb that a form in lower case is of, or null where none of the list fits.</summary>
    public string? BaseOf(ReadOnlySpan<char> form, byte tag) =>
        BaseOf(form, tag, mayBePrefixed: false) ?? BaseOf(form, tag, mayBePrefixed: true);

    // What the list has goes first: "reached" is of "reach", not of "re-ache".
    private string? BaseOf(ReadOnlySpan<char> form, byte tag, bool mayBePrefixed)
    {
        if (tag == Gerund)
        {
            return form.EndsWith("ing") ? BaseOf(form, 3, mayBePrefixed) : null;
        }

        if (tag == Present)
        {
            return form.EndsWith("s") ? Find(form[..^1], "", mayBePrefixed) ?? (form.EndsWith("es") ? BaseOf(form, 2, mayBePrefixed) : null) : null;
        }

        return Past.Contains(tag) && form.EndsWith("ed") ? BaseOf(form, 2, mayBePrefixed) : null;
    }

    private string? BaseOf(ReadOnlySpan<char> form, int cut, bool mayBePrefixed)
    {
        var stem = form[..^cut];
        if (stem.Length < 2)
        {
            return null;
        }

        return Find(stem, "e", mayBePrefixed)
            ?? Find(stem, "", mayBePrefixed)
            ?? (stem[^1] == stem[^2] ? Find(stem[..^1], "", mayBePrefixed) : null)
            ?? (stem[^1] == 'i' ? Find(stem[..^1], "y", mayBePrefixed) : null)
            ?? (stem[^1] == 'k' ? Find(stem[..^1], "", mayBePrefixed) : null)
            ?? (stem[^1] == 'y' ? Find(stem[..^1], "ie", mayBePrefixed) : null);
    }

    private string? Find(ReadOnlySpan<char> stem, ReadOnlySpan<char> added, bool mayBePrefixed)
    {
        Span<char> whole = stackalloc char[32];
        if (stem.Length + added.Length > whole.Length)
        {
            return null;
        }

        stem.CopyTo(whole);
        added.CopyTo(whole[stem.Length..]);
        ReadOnlySpan<char> candidate = whole[..(stem.Length + added.Length)];
        return _bases.TryGetValue(candidate, out var verb) ? verb : mayBePrefixed && IsPrefixed(candidate) ? candidate.ToString() : null;
    }

    // "reintroduce", "mismanage": a prefix before a base of the list.
    private bool IsPrefixed(ReadOnlySpan<char> candidate)
    {
        foreach (var prefix in Prefixes)
        {
            if (candidate.StartsWith(prefix) && _bases.Contains(candidate[prefix.Length..].TrimStart('-')))
            {
                return true;
            }
        }

        return false;
    }
}
