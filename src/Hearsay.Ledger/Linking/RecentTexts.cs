using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Linking;

/// <summary>The texts of the reports that were looked at last: what is copied today was mostly published today.</summary>
internal sealed class RecentTexts
{
    private const int Most = 512;

    private readonly Dictionary<long, LinkedListNode<ReportText>> _texts = [];
    private readonly LinkedList<ReportText> _order = new();

    public void Keep(ReportText text)
    {
        Forget(text.Report.Number);
        _texts[text.Report.Number] = _order.AddLast(text);
        if (_order.Count > Most)
        {
            Forget(_order.First!.Value.Report.Number);
        }
    }

    public ReportText Get(Work work, long number)
    {
        if (_texts.TryGetValue(number, out var node))
        {
            _order.Remove(node);
            _order.AddLast(node);
            return node.Value;
        }

        var text = Stored(work, number) ?? ReportText.Of(Readings.Newest(work, number)!, number);
        Keep(text);
        return text;
    }

    // Null where an earlier version kept it in another form.
    private static ReportText? Stored(Work work, long number) =>
        work.Query<byte[]>("SELECT bytes FROM copy_texts WHERE report = @number", new { number }).FirstOrDefault() is { } bytes
            ? ReportTextBytes.Read(bytes, ReportRows.Get(work, number))
            : null;

    public void Clear()
    {
        _texts.Clear();
        _order.Clear();
    }

    private void Forget(long number)
    {
        if (_texts.Remove(number, out var node))
        {
            _order.Remove(node);
        }
    }
}
