namespace Hearsay.Training.Stories;

/// <summary>Holds the items of a gold event against those of one of ours.</summary>
internal sealed class EventComparison(ReadStory story)
{
    /// <summary>The items of each slot of a gold event.</summary>
    public static IReadOnlyList<IReadOnlyList<GoldSlot>> Of(GoldEvent gold) =>
    [
        [.. Fillers(gold.Roles)], [.. Fillers(gold.Places)], [.. gold.Goods.Select(one => new GoldSlot { Item = one })], [.. gold.Money.Select(one => new GoldSlot { Item = one })],
        [.. gold.Dates.Select(one => new GoldSlot { Days = one })],
    ];

    /// <summary>Whether they agree: who fills which role, a good's category, an amount's ends and currency, a date's days.</summary>
    public bool AreSame(EventSlot slot, GoldSlot gold, EventItem ours) => slot switch
    {
        EventSlot.Roles or EventSlot.Places => gold.Role == ours.Role && story.Parties.AreAlike(gold.Name, ours.Names),
        EventSlot.Goods => gold.Item.Category == ours.Category,
        EventSlot.Money => AreEqual(gold.Item.Min, ours.Min) && AreEqual(gold.Item.Max, ours.Max) && gold.Item.Currency == ours.Currency,
        _ => Day(gold.Days.Start) == ours.Start && Day(gold.Days.End) == ours.End,
    };

    /// <summary>How good a pair the two make; null where they have nothing to do with each other.</summary>
    public double[]? Likeness(EventSlot slot, GoldSlot gold, EventItem ours)
    {
        var same = AreSame(slot, gold, ours);
        if (slot is EventSlot.Roles or EventSlot.Places or EventSlot.Dates)
        {
            return same ? [1] : null;
        }

        var text = gold.Item.Text;
        var wanted = story.Tokens.In(story.Locator.Locate(text));
        double overlap = story.Tokens.In(ours.Spans).Count(wanted.Contains);
        var words = NameWords.Dice(text, string.Join(' ', ours.Spans.Select(span => span.In(story.Reading.Report.Text).ToString())));
        return overlap > 0 || words >= 0.5 || same ? [same ? 1 : 0, overlap, words, AreEqual(gold.Item.Min, ours.Min) ? 1 : 0] : null;
    }

    /// <summary>Whether two numbers are one; one that is left out equals only another.</summary>
    public static bool AreEqual(double? one, double? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= 1e-6 * Math.Max(Math.Max(Math.Abs(a), Math.Abs(b)), 1) : one is null && other is null;

    private static IEnumerable<GoldSlot> Fillers(IReadOnlyDictionary<string, IReadOnlyList<string>> fillers) =>
        fillers.SelectMany(role => role.Value.Select(name => new GoldSlot { Role = role.Key, Name = name }));

    private static string Day(string? day) => day is { Length: > 10 } ? day[..10] : day ?? "";
}

/// <summary>What stands in a slot of a gold event: a role's filler, goods or money, or days.</summary>
internal sealed record GoldSlot
{
    public string Role { get; init; } = "";

    public string Name { get; init; } = "";

    public GoldItem Item { get; init; } = new() { Text = "" };

    public GoldDays Days { get; init; } = new(null, null);
}
