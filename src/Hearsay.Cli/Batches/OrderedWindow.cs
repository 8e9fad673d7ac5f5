namespace Hearsay.Cli.Batches;

/// <summary>
/// Does work on several threads and hands the results out in the order of the input. Only so much is under way at once, by number and by
/// weight, so that a million files take no more memory than a few.
/// </summary>
internal sealed class OrderedWindow<TInput, TResult>(int threads, long mostWeight, Func<TInput, long> weigh, Func<TInput, TResult> work)
{
    // More than one waiting item a thread, so that one slow report at the front does not leave the others idle.
    private const int ItemsPerThread = 4;

    private readonly Queue<(Task<TResult> Task, long Weight)> _underWay = new();
    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
    private long _weight;

    /// <exception cref="OperationCanceledException">The token was cancelled; what was under way is left alone.</exception>
    public IEnumerable<TResult> Run(IEnumerable<TInput> inputs, CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            var weight = weigh(input);
            while (_underWay.Count > 0 && (_underWay.Count >= threads * ItemsPerThread || _weight + weight > mostWeight))
            {
                yield return Next(cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            _weight += weight;
            var task = Task.Factory.StartNew(() => work(input), cancellation, TaskCreationOptions.DenyChildAttach, _scheduler);
            _underWay.Enqueue((task, weight));
        }

        while (_underWay.Count > 0)
        {
            yield return Next(cancellation);
        }
    }

    private TResult Next(CancellationToken cancellation)
    {
        var (task, weight) = _underWay.Dequeue();
        var result = task.WaitAsync(cancellation).GetAwaiter().GetResult();
        _weight -= weight;
        return result;
    }
}
