using Hearsay.Engine.Models;

namespace Hearsay.Engine.Chains.Unnamed;

/// <summary>What words tell of a source's staying unnamed.</summary>
public enum AnonymityRole : byte
{
    /// <summary>That it does: "on condition of anonymity".</summary>
    Asks,

    /// <summary>The reason itself: "not authorized to".</summary>
    Reason,

    /// <summary>What brings the reason in: "because".</summary>
    Link,

    /// <summary>"Unnamed" and no more.</summary>
    Word,
}

/// <summary>The words of lexicons/anonymity.tsv.</summary>
public sealed class AnonymityLexicon(ModelPack models)
{
    public PhraseLexicon<AnonymityRole> Words { get; } =
        new(LexiconRow.Read(models, "lexicons/anonymity.tsv", 2).Select(row => (row[0], row.Parse<AnonymityRole>(1))));
}
