using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>A name as a report writes it, with every place where it does.</summary>
internal sealed class WrittenName(int number, string text, string[] words)
{
    private static readonly HashSet<string> Small = ["OF", "THE", "FOR", "AND", "&", "DE", "DEL", "LA", "ON", "IN", "AT"];

    private readonly int[] _counts = new int[Enum.GetValues<EntityKind>().Length];

    public int Number { get; } = number;

    /// <summary>Without article and possessive.</summary>
    public string Text { get; } = text;

    /// <summary>Its words in upper case.</summary>
    public string[] Words { get; } = words;

    /// <summary>The words that tell one name from another, "of" and the like left out.</summary>
    public string[] Content { get; } = [.. words.Where(word => !Small.Contains(word))];

    public EntityKind Kind { get; private set; } = EntityKind.Organization;

    /// <summary>Whether the kind is more than a guess.</summary>
    public bool IsSure { get; private set; }

    /// <summary>What the gazetteers have it for.</summary>
    public KnownName? Known { get; init; }

    /// <summary>The number of the name that it is an acronym of, where brackets say so; or -1.</summary>
    public int AcronymOf { get; set; } = -1;

    /// <summary>Numbers of names of the document.</summary>
    public List<int> Mentions { get; } = [];

    public int Cluster { get; set; } = -1;

    public bool IsBody => Kind is EntityKind.Organization or EntityKind.Outlet or EntityKind.Group;

    public bool IsPlace => Kind is EntityKind.Place or EntityKind.State;

    /// <summary>Counts a mention's kind, null where none was found; the kind found most often counts, of equals the first.</summary>
    public void Count(EntityKind? kind)
    {
        if (kind is { } found)
        {
            _counts[(int)found]++;
            Kind = !IsSure || _counts[(int)found] > _counts[(int)Kind] ? found : Kind;
            IsSure = true;
        }
    }

    /// <summary>Whether it is a part of the other that may stand for the whole.</summary>
    public bool IsShortOf(WrittenName whole)
    {
        if (Content.Length == 0 || Content.Length >= whole.Content.Length)
        {
            // "The Health Ministry" and "the Ministry of Health".
            return Content.Length == whole.Content.Length && Content.Length > 1 && IsBody && whole.IsBody && Content.All(whole.Content.Contains);
        }

        if (Kind == EntityKind.Person || whole.Kind == EntityKind.Person)
        {
            return IsEdge(whole);
        }

        return IsEdge(whole) || (IsBody && whole.IsBody && Content.All(whole.Content.Contains));
    }

    /// <summary>Whether the other begins or ends with it: "Castell" and "Nora" of "Nora Castell", "Calypso Ridge" of "Calypso Ridge Ltd".</summary>
    private bool IsEdge(WrittenName whole) =>
        whole.Content.AsSpan(0, Content.Length).SequenceEqual(Content)
        || (whole.Content.AsSpan(whole.Content.Length - Content.Length).SequenceEqual(Content) && !IsOfIt(whole));

    /// <summary>"New Orleans" is not the Housing Authority of New Orleans.</summary>
    private bool IsOfIt(WrittenName whole)
    {
        var before = whole.Words.Length - Words.Length - 1;
        return before > 0 && Small.Contains(whole.Words[before]);
    }
}
