using System.Collections.Frozen;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a matter turns on.</summary>
public enum FactKind : byte
{
    /// <summary>An event of the beat.</summary>
    Happening,

    /// <summary>The part of somebody or something named in an affair: whom it was meant for, who arranged it, what it was.</summary>
    Party,

    /// <summary>How many, how much, how many dead.</summary>
    Figure,

    /// <summary>Anything else that is said, known by its words.</summary>
    Statement,
}

/// <summary>One fact as one report tells it, with the claims that do.</summary>
internal sealed record Fact
{
    public required FactKind Kind { get; init; }

    /// <summary>Of happenings the event's type; of parties the role; of figures "quantity", "money", "toll"; empty for the rest.</summary>
    public string Aspect { get; init; } = "";

    /// <summary>What it is known by: names of a party, units of a figure, roles and names of a happening ("supplier:iran").</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>The anchor as it is shown: "Calypso Ridge Ltd".</summary>
    public string Label { get; init; } = "";

    public Figure? Figure { get; init; }

    /// <summary>Of parties: the roles that they have in events, with how many give it to them.</summary>
    public IReadOnlyDictionary<string, double> Roles { get; init; } = new Dictionary<string, double>();

    /// <summary>The day the report was published; null where the page does not say.</summary>
    public int? Published { get; init; }

    /// <summary>Of happenings: whether the report recalls it from years before.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>Of parties: whether the report lets them speak.</summary>
    public bool IsVoice { get; init; }

    /// <summary>Of parties: the claims in which they deny something themselves.</summary>
    public IReadOnlySet<int> OwnDenials { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Of parties: what kind of thing it is, "state"; empty for the rest.</summary>
    public string Sort { get; init; } = "";

    /// <summary>Whether the report has events of the beat around it.</summary>
    public bool IsOfBeat { get; init; }

    /// <summary>The days of a happening, as numbers of days; null where unknown.</summary>
    public (int From, int To)? Days { get; init; }

    /// <summary>What else is told around it, with weights: names and figures.</summary>
    public required IReadOnlyDictionary<string, double> Context { get; init; }

    /// <summary>The few names of the context that it is looked up by.</summary>
    public required IReadOnlyList<string> Around { get; init; }

    /// <summary>The stems of its claims' words, with weights.</summary>
    public required IReadOnlyDictionary<string, double> Stems { get; init; }

    public required IReadOnlyList<MatterEntry> Entries { get; init; }

    /// <summary>A sentence for it.</summary>
    public required string Summary { get; init; }

    /// <summary>How much of the fact the sentence says.</summary>
    public double Clarity { get; init; }
}
