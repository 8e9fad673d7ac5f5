using Hearsay.Engine.Beats;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Money;

namespace Hearsay.Engine.Events;

/// <summary>An event while its tellings are being gathered.</summary>
internal sealed class EventDraft(EventType type)
{
    public EventType Type => type;

    /// <summary>In reading order.</summary>
    public List<Telling> Tellings { get; } = [];

    /// <summary>Goods that it takes over from an event of another type: what was seized is what was shipped.</summary>
    public List<int> Inherited { get; } = [];

    /// <summary>Fills of that kind.</summary>
    public List<Fill> InheritedFills { get; } = [];

    public List<MoneyMention> Money { get; } = [];

    /// <summary>The status that another event gives it; null where none does.</summary>
    public string? End { get; set; }

    /// <summary>
    /// Those that say that it happened, where there are any: "not one shell was sold since 2014" tells of a sale that others assert neither when it was nor to whom.
    /// </summary>
    public IEnumerable<Telling> Held => Tellings.Exists(telling => !telling.IsDenied) ? Tellings.Where(telling => !telling.IsDenied) : Tellings;

    public IEnumerable<Fill> Fills => Tellings.SelectMany(telling => telling.Fills).Concat(InheritedFills);

    public IEnumerable<int> Goods => Tellings.SelectMany(telling => telling.Goods).Concat(Inherited).Distinct();

    public IEnumerable<DateMention> Dates => Tellings.SelectMany(telling => telling.Dates);

    public IEnumerable<Fill> In(string slot) => Fills.Where(fill => fill.Slot == slot);
}
