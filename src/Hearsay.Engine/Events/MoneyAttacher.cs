using Hearsay.Engine.Beats;
using Hearsay.Engine.Money;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Gives amounts of money to the event that they are paid for: the one told in the same sentence, else the last one told of before.</summary>
internal sealed class MoneyAttacher(Attacher attacher, MoneyReader reader)
{
    private const int Furthest = 10;

    public void Attach(Document document, IReadOnlyList<EventDraft> drafts)
    {
        var paid = drafts.Where(draft => draft.Type.Stages.ContainsKey(Stage.Paid)).ToList();
        if (paid.Count == 0)
        {
            return;
        }

        foreach (var money in reader.Read(document).Where(money => !money.IsOther))
        {
            Find(document, paid, money)?.Money.Add(money);
        }
    }

    private EventDraft? Find(Document document, List<EventDraft> drafts, MoneyMention money)
    {
        var telling = attacher.Find(money.Tokens);
        var sentence = document.SentenceAt(money.Head);
        return drafts.Find(draft => telling is not null && draft.Tellings.Contains(telling))
            ?? drafts.Select(draft => (Draft: draft, Distance: draft.Tellings.Where(one => one.Sentence <= sentence).Select(one => sentence - one.Sentence).DefaultIfEmpty(int.MaxValue).Min()))
                .Where(pair => pair.Distance <= Furthest).OrderBy(pair => pair.Distance).Select(pair => pair.Draft).FirstOrDefault();
    }
}
