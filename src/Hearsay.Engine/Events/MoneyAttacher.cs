using Hearsay.Engine.Beats;
using Hearsay.Engine.Money;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Gives amounts of money to the event that they are paid for: the one told in the same sentence, else the last one told of before.</summary>
/// <param name="amounts">Those of the report.</param>
internal sealed class MoneyAttacher(Document document, Attacher attacher, IReadOnlyList<MoneyMention> amounts)
{
    private const int Furthest = 10;

    private readonly ILookup<int, MoneyMention> _bySentence = amounts.Where(money => !money.IsOther).ToLookup(money => document.SentenceAt(money.Head));

    public void Attach(IReadOnlyList<EventDraft> drafts)
    {
        var paid = drafts.Where(draft => draft.Type.Stages.ContainsKey(Stage.Paid)).ToList();
        if (paid.Count == 0)
        {
            return;
        }

        var last = paid.Max(draft => draft.Tellings[^1].Sentence) + Furthest;
        for (var sentence = paid.Min(draft => draft.Tellings[0].Sentence); sentence <= last; sentence++)
        {
            foreach (var money in _bySentence[sentence])
            {
                Find(paid, sentence, money)?.Money.Add(money);
            }
        }
    }

    private EventDraft? Find(List<EventDraft> drafts, int sentence, MoneyMention money)
    {
        var telling = attacher.Find(money.Tokens);
        return drafts.Find(draft => telling is not null && draft.Tellings.Contains(telling))
            ?? drafts.Select(draft => (Draft: draft, Distance: draft.Tellings.Where(one => one.Sentence <= sentence).Select(one => sentence - one.Sentence).DefaultIfEmpty(int.MaxValue).Min()))
                .Where(pair => pair.Distance <= Furthest).OrderBy(pair => pair.Distance).Select(pair => pair.Draft).FirstOrDefault();
    }
}
