using Hearsay.Engine.Beats;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Writes drafts down as events; entities by their number in the document.</summary>
internal sealed class EventWriter(Material material, string beat, GoodsOfEvent goods, FillsOfEvent fills, DateInterval? published)
{
    private readonly Document _document = material.Document;

    /// <param name="drafts">All events of the report.</param>
    public Event Write(EventDraft draft, IReadOnlyList<EventDraft> drafts, int number)
    {
        var main = Main(draft);
        return new Event
        {
            Id = ReportReading.EventId(number),
            Beat = beat,
            Type = draft.Type.Name,
            Trigger = _document.SpanOf(main.Words),
            Tellings = [.. draft.Tellings.Select(telling => _document.SpanOf(telling.Words))],
            Status = StatusOf(draft, main),
            StatusByPart = StatusByPart(draft),
            Certainty = CertaintyOf(main),
            Claims = ClaimsOf(draft.Tellings),
            Roles = [.. draft.Type.Roles.SelectMany(role => Fillers(draft, role.Name))],
            Places = [.. draft.Type.Places.SelectMany(place => Fillers(draft, place))],
            Goods = [.. goods.Of(draft, drafts).Select(good => new EventGood(
                _document.SpanOf(good.Good.Tokens), good.Good.Category, good.Designation, QuantityOf(good.Good), ClaimsOf(draft.Tellings.Where(telling => Speaks(telling, good.Good)))))],
            Money = [.. draft.Money.DistinctBy(money => (money.For, money.Amount.Min, money.Amount.Max, money.Amount.Currency)).Select(money => new EventMoney(
                _document.SpanOf(money.Tokens), money.For, money.Amount.Min, money.Amount.Max, money.Amount.Currency, money.Amount.IsApproximate, ClaimsAt(money.Tokens.Start)))],
            Dates = [.. draft.Held.SelectMany(telling => telling.Dates).Where(date => Days(date) is not (null, null)).DistinctBy(Days).Select(date => new EventDate(
                _document.SpanOf(date.Tokens), Days(date).Start, Days(date).End, draft.Type.Name, date.IsApproximate, ClaimsAt(date.Tokens.Start)))],
        };
    }

    /// <summary>The telling that says most of it, outside the headline and denials where there is one; the first of equals.</summary>
    private Telling Main(EventDraft draft) =>
        draft.Tellings.OrderBy(telling => telling.IsPartial ? 1 : 0).ThenBy(telling => telling.Part == PartKind.Title ? 1 : 0)
            .ThenBy(telling => CertaintyOf(telling).Polarity == Polarity.Positive ? 0 : 1)
            .ThenByDescending(telling => telling.Fills.Count + telling.Goods.Count).First();

    private static string? StatusOf(EventDraft draft, Telling main)
    {
        if (draft.Type.Statuses.Count == 0)
        {
            return null;
        }

        // What is wanted in one sentence and talked about in the next is talked about.
        var (wish, talks) = (draft.Type.Stages.GetValueOrDefault(Stage.Wish), draft.Type.Stages.GetValueOrDefault(Stage.Talks));
        return draft.End
            ?? (main.Status == wish && draft.Tellings.Exists(telling => telling.Part != PartKind.Title && telling.Status == talks) ? talks : main.Status)
            ?? draft.Tellings.Select(telling => telling.Status).FirstOrDefault(status => status is not null);
    }

    private (DateOnly? Start, DateOnly? End) Days(DateMention date) => date.Happened(published);

    private bool Speaks(Telling telling, Good good) => telling.Goods.Count > 0 && _document.SentenceAt(good.Head) == telling.Sentence;

    private static GoodQuantity? QuantityOf(Good good) =>
        good.Quantity is { } quantity ? new GoodQuantity(quantity.Min, quantity.Max, good.Unit ?? "item", quantity.IsApproximate) : null;

    private IEnumerable<EventRole> Fillers(EventDraft draft, string slot) =>
        from fill in fills.Of(draft, slot)
        select new EventRole(slot, fill.Entity, _document.SpanOf(fill.Tokens), ClaimsOf(draft, fill));

    // Of what no telling fills the claim that its words stand in.
    private int[] ClaimsOf(EventDraft draft, Fill fill) =>
        ClaimsOf(draft.Tellings.Where(telling => telling.Fills.Exists(other => other.Slot == fill.Slot && other.Key == fill.Key))) is { Length: > 0 } claims ? claims : ClaimsAt(fill.Head);

    private static int[] ClaimsOf(IEnumerable<Telling> tellings) => [.. tellings.Select(telling => telling.Claim).Where(claim => claim >= 0).Distinct().Order()];

    private int[] ClaimsAt(int token) => material.ClaimAt(token) is >= 0 and var claim ? [claim] : [];

    private static PartStatus[] StatusByPart(EventDraft draft) =>
        [.. from telling in draft.Tellings
            where telling.Status is not null
            group telling by telling.Part into part
            orderby part.Key
            select new PartStatus(part.Key, part.MaxBy(telling => telling.Fills.Count)!.Status!)];

    private Certainty CertaintyOf(Telling main) =>
        main.Claim >= 0 && main.Claim < _document.Certainties.Count ? _document.Certainties[main.Claim].Certainty
        : new Certainty(CertaintyValue.Certain, Polarity.Positive, 3, []);
}
