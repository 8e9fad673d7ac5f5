using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Stories;

/// <summary>What events are scored by besides their type.</summary>
internal enum EventSlot
{
    Roles,
    Places,
    Goods,
    Money,
    Dates,
}

/// <summary>What stands in a slot of one of our events: "supplier" and the names of who it is, or goods, money or days.</summary>
internal sealed record EventItem
{
    public string? Role { get; init; }

    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    public string? Category { get; init; }

    public string? Designation { get; init; }

    public bool HasQuantity { get; init; }

    public string? Unit { get; init; }

    public string? For { get; init; }

    public string? Currency { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }

    public string Start { get; init; } = "";

    public string End { get; init; } = "";

    /// <summary>The items of each slot, whoever fills a role only once in it.</summary>
    public static IReadOnlyList<IReadOnlyList<EventItem>> Of(ReadStory story, Event told) =>
    [
        Fillers(story, told.Roles), Fillers(story, told.Places), [.. told.Goods.Select(Of)], [.. told.Money.Select(Of)], [.. told.Dates.Select(Of)],
    ];

    private static List<EventItem> Fillers(ReadStory story, IReadOnlyList<EventRole> roles) =>
    [
        .. roles.Select(role => (role, Names: story.NamesOf(role)))
            .DistinctBy(one => (one.role.Role, one.role.Entity >= 0 ? $"#{one.role.Entity}" : NameWords.Normal(one.Names is [var first, ..] ? first : null)))
            .Select(one => new EventItem { Role = one.role.Role, Names = one.Names }),
    ];

    private static EventItem Of(EventGood good) => new()
    {
        Spans = [good.Span],
        Category = good.Category,
        Designation = good.Designation,
        HasQuantity = good.Quantity is not null,
        Unit = good.Quantity?.Unit,
        Min = good.Quantity?.Min,
        Max = good.Quantity?.Max,
    };

    private static EventItem Of(EventMoney money) =>
        new() { Spans = [money.Span], For = money.For, Currency = money.Currency, Min = money.Min, Max = money.Max };

    private static EventItem Of(EventDate date) => new() { Start = Written(date.Start), End = Written(date.End) };

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
