namespace Hearsay.Training.Stories;

/// <summary>One happening of a report as gold has it; texts are quotations of the report, fillers canonical names by role.</summary>
internal sealed record GoldEvent
{
    public required string Type { get; init; }

    public string? Trigger { get; init; }

    public string? Status { get; init; }

    public string? Certainty { get; init; }

    public string? Polarity { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Places { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<GoldItem> Goods { get; init; } = [];

    public IReadOnlyList<GoldItem> Money { get; init; } = [];

    public IReadOnlyList<GoldDays> Dates { get; init; } = [];
}

/// <summary>Goods (category, designation, unit) or an amount of money (use, currency).</summary>
internal sealed record GoldItem
{
    public required string Text { get; init; }

    public string? Category { get; init; }

    public string? Designation { get; init; }

    public string? Unit { get; init; }

    public string? For { get; init; }

    public string? Currency { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }
}

/// <summary>The days of an event, such as "2021-03-01" to "2021-03-04".</summary>
internal sealed record GoldDays(string? Start, string? End);
