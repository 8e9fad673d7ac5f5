using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>An entity while its mentions are gathered.</summary>
internal sealed class EntityDraft
{
    public EntityKind? Kind { get; set; }

    public NounClasses Classes { get; set; }

    public string? Name { get; set; }

    public KnownName? Known { get; set; }

    public Gender Gender { get; set; }

    public VoiceNumber Number { get; set; }

    public int Owner { get; set; } = -1;

    /// <summary>The nouns it was described by, in lower case: titles, appositions, descriptions, the nouns in its name.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers of drafts; in reading order once all are linked.</summary>
    public List<int> Mentions { get; } = [];
}
