using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Briefs;

/// <summary>A brief as the table holds it.</summary>
internal sealed record BriefRow
{
    /// <summary>Between the anchors of a matter, which have none in them.</summary>
    public const char Break = '\n';

    public long Matter { get; init; }

    public string Summary { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Aspect { get; init; } = "";

    public int Reports { get; init; }

    public int Tells { get; init; }

    public int Denies { get; init; }

    public string ToldBy { get; init; } = "";

    public string DeniedBy { get; init; } = "";

    public int OriginsMin { get; init; }

    public int? OriginsMax { get; init; }

    public int Circular { get; init; }

    public int Credibility { get; init; }

    public int? Judged { get; init; }

    public string? JudgedBy { get; init; }

    public string First { get; init; } = "";

    public string Last { get; init; } = "";

    public string Spark { get; init; } = "";

    /// <summary>How many claims it has.</summary>
    public int Claims { get; init; }

    public string Anchors { get; init; } = "";

    /// <summary>The reports that the profile counts.</summary>
    public int Ranked { get; init; }

    public int Worthy { get; init; }

    public int Weight { get; init; }

    public int SaysMore { get; init; }

    public int Shown { get; init; }

    public int Undecided { get; init; }

    public string Changed { get; init; } = "";

    public string? DeniedSince { get; init; }

    public string? CircularSince { get; init; }

    public FactKind Fact => Enum.Parse<FactKind>(Kind);

    public bool IsDeal => Fact == FactKind.Happening && Aspect == "transfer";

    public string[] AnchorList => Anchors.Split(Break, StringSplitOptions.RemoveEmptyEntries);

    public MatterBrief Brief => new()
    {
        Id = Matters.MatterId.Of(Matter),
        Summary = Summary,
        Reports = Reports,
        Tells = Tells,
        Denies = Denies,
        ToldBy = ToldBy,
        DeniedBy = DeniedBy,
        OriginsMin = OriginsMin,
        OriginsMax = OriginsMax,
        IsCircular = Circular == 1,
        Credibility = Credibility,
        Judged = Judged,
        JudgedBy = JudgedBy,
        First = First,
        Last = Last,
        IsShown = Shown == 1,
        Times = Sparks.Read(Spark),
    };
}
