namespace Hearsay.Ledger.Origins;

/// <summary>A voice at the end of chains that may be an origin of the matter.</summary>
internal sealed class Candidate(StepKind kind, int party, Description? description, string label, int under)
{
    private Standing _standing;
    private string _doubt = "";

    public StepKind Kind { get; } = kind;

    /// <summary>Of a named voice; -1 for others.</summary>
    public int Party { get; } = party;

    public Description? Description { get; } = description;

    public string Label { get; } = label;

    /// <summary>For the unnamed: the outlet that spoke with them.</summary>
    public int Under { get; } = under;

    public SortedSet<string> Via { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Reports { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the reports that have it in their chains.</summary>
    public HashSet<string> ToldIn { get; } = [];

    public Standing Standing { get => HasHeard ? Standing.PassesOn : _standing; set => _standing = value; }

    /// <summary>Says itself that it has the matter from what is published.</summary>
    public bool HasHeard { get; set; }

    /// <summary>Saw for itself what it tells.</summary>
    public bool IsEyewitness { get; set; }

    /// <summary>Why <see cref="Standing"/> is no better than it is.</summary>
    public string Doubt { get => HasHeard ? "has it from what is published" : _doubt; set => _doubt = value; }
}

/// <summary>What a voice adds to the count.</summary>
internal enum Standing : byte
{
    /// <summary>Nothing as long as another voice tells the matter: it passes on what is published.</summary>
    PassesOn,

    /// <summary>It may have it from another: it counts at the upper end only.</summary>
    MayPassOn,

    /// <summary>An origin.</summary>
    Speaks,
}
