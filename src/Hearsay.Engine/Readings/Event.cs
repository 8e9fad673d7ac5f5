using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>One happening of a beat as one report tells it. Claims are indices into <see cref="ReportReading.Claims"/>; spans are UTF-16 offsets.</summary>
public sealed record Event
{
    /// <summary>"e1" for the first of the report.</summary>
    public required string Id { get; init; }

    /// <summary>The beat's name, such as "arms".</summary>
    public required string Beat { get; init; }

    /// <summary>Such as "transfer".</summary>
    public required string Type { get; init; }

    /// <summary>The words of its main telling.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>The words of all its tellings in reading order, the main one included.</summary>
    public IReadOnlyList<TextSpan> Tellings { get; init; } = [];

    /// <summary>How far it has come, on the ladder of its type; null where the type has none.</summary>
    public string? Status { get; init; }

    /// <summary>How far each part of the report has it, where that part tells.</summary>
    public IReadOnlyList<PartStatus> StatusByPart { get; init; } = [];

    /// <summary>Of the main telling.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The claims whose content tells of it.</summary>
    public IReadOnlyList<int> Claims { get; init; } = [];

    public IReadOnlyList<EventRole> Roles { get; init; } = [];

    /// <summary>Origin, transit, destination, scene.</summary>
    public IReadOnlyList<EventRole> Places { get; init; } = [];

    public IReadOnlyList<EventGood> Goods { get; init; } = [];

    public IReadOnlyList<EventMoney> Money { get; init; } = [];

    public IReadOnlyList<EventDate> Dates { get; init; } = [];
}

/// <summary>How far a part of the report has an event.</summary>
public sealed record PartStatus(PartKind Part, string Status);

/// <summary>Who or what fills a role or is a place of an event.</summary>
/// <param name="Entity">Index into <see cref="ReportReading.Entities"/>; -1 for what is no entity of the contract, such as two trucks.</param>
/// <param name="Span">The words that fill it.</param>
/// <param name="Claims">The claims that say so.</param>
public sealed record EventRole(string Role, int Entity, TextSpan Span, IReadOnlyList<int> Claims);

/// <summary>Goods of an event; two claims with two figures make two of them.</summary>
/// <param name="Category">As in the contract, such as "missiles-and-launchers".</param>
/// <param name="Designation">Such as "M-302"; null where none is given.</param>
public sealed record EventGood(TextSpan Span, string Category, string? Designation, GoodQuantity? Quantity, IReadOnlyList<int> Claims);

/// <summary>How many or how much, an end null where the text leaves it open.</summary>
/// <param name="Unit">"item", "round", "tonne", "container"…</param>
public sealed record GoodQuantity(double? Min, double? Max, string Unit, bool IsApproximate);

/// <summary>An amount of money of an event, an end null where the text leaves it open.</summary>
/// <param name="For">"price", "payment", "down-payment" or "value".</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record EventMoney(TextSpan Span, string For, double? Min, double? Max, string? Currency, bool IsApproximate, IReadOnlyList<int> Claims);

/// <summary>The days of an event, an end null where it is open.</summary>
/// <param name="For">What it dates: the event's type, or a status such as "delivered".</param>
public sealed record EventDate(TextSpan Span, DateOnly? Start, DateOnly? End, string For, bool IsApproximate, IReadOnlyList<int> Claims);
