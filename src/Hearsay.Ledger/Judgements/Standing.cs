namespace Hearsay.Ledger.Judgements;

/// <summary>Which judgements of a log are in force: those that no judgement in force undoes. Undoing an undoing brings back what it undid.</summary>
public sealed class Standing
{
    private readonly Dictionary<long, long> _undoneBy = [];

    private Standing(IReadOnlyList<Judgement> log) => InForce = Fold(log);

    /// <param name="log">In the order of their numbers; undoings with what they undo.</param>
    public static Standing Of(IReadOnlyList<Judgement> log) => new(log);

    /// <summary>In the order of judging, undoings left out.</summary>
    public IReadOnlyList<Judgement> InForce { get; }

    public bool IsInForce(long number) => !_undoneBy.ContainsKey(number);

    /// <summary>The judgement in force that undoes another; null where none does.</summary>
    public long? UndoneBy(long number) => _undoneBy.TryGetValue(number, out var by) ? by : null;

    // What undoes comes after what it undoes, so the last one stands for certain.
    private List<Judgement> Fold(IReadOnlyList<Judgement> log)
    {
        var inForce = new List<Judgement>();
        for (var i = log.Count - 1; i >= 0; i--)
        {
            if (_undoneBy.ContainsKey(log[i].Number))
            {
                continue;
            }

            if (log[i].Undoes is { } undone)
            {
                _undoneBy.TryAdd(undone, log[i].Number);
            }
            else
            {
                inForce.Add(log[i]);
            }
        }

        inForce.Reverse();
        return inForce;
    }
}
