namespace Hearsay.Engine.Models;

/// <summary>Classes of words that stand in like company, learned from running text: "officials" with "sources", "Tuesday" with "Friday".</summary>
public sealed class WordClusters(ModelFile file)
{
    private readonly WordTable _words = new(file, "clusters.words");

    /// <summary>The file of a pack that holds them.</summary>
    public const string FileName = "clusters.bin";

    /// <exception cref="ModelException">The pack has no such file, or it is none.</exception>
    public static WordClusters Open(ModelPack pack) => new(ModelFile.Open(pack, FileName));

    /// <summary>The class of a word by the hash of its normal form (<see cref="WordForm.HashOf"/>), from 1; 0 for a word that has none.</summary>
    public int Of(ulong normalForm) => _words.Find(normalForm);

    /// <summary>The class of a word as it is written, from 1; 0 for a word that has none.</summary>
    public int Of(ReadOnlySpan<char> form) => Of(WordForm.HashOf(form));
}
