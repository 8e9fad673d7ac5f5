using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>How tokens of a window lie to its anchor among other anchors and the runs of the first look.</summary>
internal sealed class Neighbourhood(Columns columns, Look look, IReadOnlyList<Anchor> anchors)
{
    private readonly int[] _ownerOf = OwnersOf(columns, anchors);
    private readonly int[] _anchorsUpTo = CountUpTo(columns.Count, anchors);
    private int[] _ranks = [];
    private int[] _marks = [];
    private TokenRange _window;
    private int _number;
    private Anchor _anchor;

    public void Turn(int anchorNumber, TokenRange window)
    {
        (_number, _anchor, _window) = (anchorNumber, anchors[anchorNumber], window);
        if (_ranks.Length < window.Count)
        {
            (_ranks, _marks) = (new int[2 * window.Count], new int[2 * window.Count]);
        }

        Rank(_anchor.Token + 1, window.End, 1);
        Rank(_anchor.Token - 1, window.Start - 1, -1);
        _ranks[_anchor.Token - window.Start] = 0;
        _marks[_anchor.Token - window.Start] = 0;
    }

    /// <summary>How many runs of the token's role lie between, its own included.</summary>
    public ulong Rank(int token) => (ulong)_ranks[token - _window.Start];

    /// <summary>The quotation marks, commas, colons and other marks between, the nearest kinds of them.</summary>
    public ulong MarksBetween(int token) => (ulong)_marks[token - _window.Start];

    public ulong AnchorsBetween(int token)
    {
        var between = Math.Abs(_anchorsUpTo[token] - _anchorsUpTo[_anchor.Token]) - (token < _anchor.Token ? 1 : 0);
        return (ulong)Math.Clamp(between, 0, 3);
    }

    /// <summary>Whether another anchor stands nearer to the token's run: 1 the one after, 2 the one before, 3 both.</summary>
    public ulong Nearer(int token)
    {
        var run = look.RunOf[token];
        var (start, end) = run < 0 ? (token, token + 1) : (look.Runs[run].Start, look.Runs[run].End);
        var distance = _anchor.Token < start ? start - _anchor.Token : _anchor.Token - end + 1;
        return (IsNearer(_number + 1, start, end, distance) ? 1UL : 0) + (IsNearer(_number - 1, start, end, distance) ? 2UL : 0);
    }

    /// <summary>The nearest anchor above the token in the tree: 0 none, 1 this one, 2 one below this one, 3 one above it, 4 another.</summary>
    public ulong Owner(int token)
    {
        var owner = _ownerOf[token];
        if (owner < 0)
        {
            return 0;
        }

        if (owner == _number)
        {
            return 1;
        }

        return columns.Tree.IsBelow(anchors[owner].Token, _anchor.Token) ? 2UL : columns.Tree.IsBelow(_anchor.Token, anchors[owner].Token) ? 3UL : 4;
    }

    private bool IsNearer(int number, int start, int end, int distance)
    {
        if ((uint)number >= (uint)anchors.Count)
        {
            return false;
        }

        var other = anchors[number].Token;
        return (other < start ? start - other : Math.Max(0, other - end + 1)) < distance;
    }

    private void Rank(int from, int to, int step)
    {
        Span<int> met = [0, 0, 0, 0];
        var (run, marks, marked) = (-1, 0, 0);
        for (var at = from; at != to; at += step)
        {
            var role = SpanLabel.RoleOf(look.Labels[at]);
            if (role > 0 && look.RunOf[at] != run)
            {
                met[role]++;
            }

            run = look.RunOf[at];
            _ranks[at - _window.Start] = Math.Min(3, met[role]);
            _marks[at - _window.Start] = marks;
            if (marked < 2 && columns.Shapes[at] == 0)
            {
                marks = (marks * 64) + 1 + columns.Document.PennTags[at];
                marked++;
            }
        }
    }

    private static int[] OwnersOf(Columns columns, IReadOnlyList<Anchor> anchors)
    {
        var owners = new int[columns.Count];
        Array.Fill(owners, -1);
        for (var number = 0; number < anchors.Count; number++)
        {
            owners[anchors[number].Token] = number;
        }

        var order = columns.Tree.LeavesFirst;
        for (var place = order.Length - 1; place >= 0; place--)
        {
            var at = order[place];
            if (owners[at] < 0 && columns.Tree.Heads[at] >= 0)
            {
                owners[at] = owners[columns.Tree.Heads[at]];
            }
        }

        return owners;
    }

    private static int[] CountUpTo(int count, IReadOnlyList<Anchor> anchors)
    {
        var counts = new int[count];
        foreach (var anchor in anchors)
        {
            counts[anchor.Token]++;
        }

        for (var at = 1; at < count; at++)
        {
            counts[at] += counts[at - 1];
        }

        return counts;
    }
}
