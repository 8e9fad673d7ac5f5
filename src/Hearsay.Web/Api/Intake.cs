namespace Hearsay.Web.Api;

/// <summary>Reports that were sent together, and what became of each. Written by one thread at a time, read by any.</summary>
/// <param name="isForm">Whether they were sent as the files of a form, and not one by itself.</param>
internal sealed class Intake(string who, string print, IReadOnlyList<IntakeItem> items, bool isForm, DateTimeOffset begun)
{
    private readonly Lock _lock = new();
    private readonly List<OutcomeShape> _told = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _open = items.Count;

    /// <summary>Not to be guessed: who knows it may see what was sent.</summary>
    public string Id { get; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    public string Who => who;

    /// <summary>Of what was sent, to see whether a second sending under one key is the same.</summary>
    public string Print => print;

    public bool IsForm => isForm;

    public DateTimeOffset Begun => begun;

    public bool IsDone => Volatile.Read(ref _open) == 0;

    public IntakeShape Shape
    {
        get
        {
            lock (_lock)
            {
                var only = isForm ? null : items[0].Outcome;
                return new IntakeShape
                {
                    Intake = Id,
                    Events = $"{ApiRoutes.Root}/intake/{Id}/events",
                    Done = IsDone,
                    Outcome = only?.Outcome,
                    Id = only?.Id,
                    Number = only?.Number,
                    Reports = [.. items.Select(item => item.Outcome)],
                };
            }
        }
    }

    /// <summary>Something became of a report.</summary>
    public void Tell(IntakeItem item, OutcomeShape outcome)
    {
        TaskCompletionSource told;
        lock (_lock)
        {
            item.Outcome = outcome;
            _told.Add(outcome);
            _open -= outcome.Outcome is IntakeItem.New or IntakeItem.Known or IntakeItem.Failed ? 1 : 0;
            (told, _more) = (_more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.SetResult();
    }

    /// <summary>What became of them from a place on, as it happens, until all is done.</summary>
    public async IAsyncEnumerable<(int Place, OutcomeShape Outcome)> From(int place, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var next = Math.Max(place, 0); ;)
        {
            List<OutcomeShape> some;
            Task more;
            lock (_lock)
            {
                some = next < _told.Count ? _told[next..] : [];
                more = IsDone ? Task.CompletedTask : _more.Task;
            }

            foreach (var outcome in some)
            {
                yield return (next++, outcome);
            }

            if (some.Count == 0 && more.IsCompleted)
            {
                yield break;
            }

            await more.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until nothing is waiting any more.</summary>
    public async Task Wait(CancellationToken cancellation)
    {
        await foreach (var _ in From(0, cancellation).ConfigureAwait(false))
        {
        }
    }
}

/// <summary>One report that was sent: a file of ours until it is read.</summary>
internal sealed class IntakeItem
{
    public const string Waiting = "waiting", Reading = "reading", New = "new", Known = "known", Failed = "failed";

    public IntakeItem(string source, string? id, string? path, long size, string? error = null)
    {
        (Path, Size) = (path, size);
        Outcome = new OutcomeShape { Report = source, Outcome = error is null ? Waiting : Failed, Id = id, Number = null, Error = error };
    }

    /// <summary>Where its bytes are; null where they could not be had.</summary>
    public string? Path { get; }

    public long Size { get; }

    public OutcomeShape Outcome { get; set; }
}
