namespace Hearsay.Ledger.Origins;

/// <summary>
/// Finds where voices have it from each other. Tarjan's strongly connected components (1972) with a stack of its own, since a hostile chain of
/// chains may be deep; then the shortest way round each.
/// </summary>
internal sealed class LoopFinder
{
    private readonly List<int>[] _next;
    private readonly int[] _index;
    private readonly int[] _low;
    private readonly bool[] _open;
    private readonly Stack<int> _path = new();
    private readonly List<List<int>> _components = [];
    private int _count;

    private LoopFinder(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        _next = new List<int>[nodes];
        _index = new int[nodes];
        _low = new int[nodes];
        _open = new bool[nodes];
        for (var i = 0; i < nodes; i++)
        {
            _next[i] = [];
        }

        foreach (var (from, to) in edges)
        {
            _next[from].Add(to);
        }
    }

    /// <summary>The first node of each loop stands at its end again.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Find(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var finder = new LoopFinder(nodes, edges);
        for (var i = 0; i < nodes; i++)
        {
            if (finder._index[i] == 0)
            {
                finder.Visit(i);
            }
        }

        return [.. finder._components.Where(component => component.Count > 1).Select(finder.WayRound).OrderBy(loop => loop[0])];
    }

    private void Visit(int root)
    {
        var work = new Stack<(int Node, int Next)>();
        work.Push((root, 0));
        while (work.TryPop(out var at))
        {
            var (node, next) = at;
            if (next == 0)
            {
                _index[node] = _low[node] = ++_count;
                _path.Push(node);
                _open[node] = true;
            }
            else
            {
                var done = _next[node][next - 1];
                _low[node] = _open[done] ? Math.Min(_low[node], _low[done]) : _low[node];
            }

            while (next < _next[node].Count && _index[_next[node][next]] != 0)
            {
                var known = _next[node][next++];
                _low[node] = _open[known] ? Math.Min(_low[node], _index[known]) : _low[node];
            }

            if (next < _next[node].Count)
            {
                work.Push((node, next + 1));
                work.Push((_next[node][next], 0));
            }
            else if (_low[node] == _index[node])
            {
                Close(node);
            }
        }
    }

    private void Close(int node)
    {
        var component = new List<int>();
        do
        {
            component.Add(_path.Peek());
            _open[_path.Peek()] = false;
        }
        while (_path.Pop() != node);
        _components.Add(component);
    }

    private List<int> WayRound(List<int> component)
    {
        var inside = component.ToHashSet();
        var start = component.Min();
        var before = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in _next[node])
            {
                if (next == start)
                {
                    return Trace(start, node, before);
                }

                if (inside.Contains(next) && before.TryAdd(next, node))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return [start];
    }

    private static List<int> Trace(int start, int last, Dictionary<int, int> before)
    {
        var loop = new List<int> { start };
        for (var node = last; node != start; node = before[node])
        {
            loop.Add(node);
        }

        loop.Add(start);
        loop.Reverse();
        return loop;
    }
}
