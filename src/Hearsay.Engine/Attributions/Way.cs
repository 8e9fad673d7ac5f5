using Hearsay.Engine.Sequences;

namespace Hearsay.Engine.Attributions;

/// <summary>The way through the tree from one anchor to every token of its sentence: how far up, then which relations down.</summary>
internal sealed class Way
{
    private int[] _up = [];
    private ulong[] _path = [];
    private int[] _child = [];
    private int[] _meet = [];
    private int _start;

    /// <summary>Steps up from the anchor to where the ways part; 0 for what hangs on the anchor itself.</summary>
    public int Up(int token) => _up[token - _start];

    /// <summary>The relations up and down as one value.</summary>
    public ulong Path(int token) => _path[token - _start];

    /// <summary>Below the meeting point the child towards the token, or the token itself on the anchor's own line.</summary>
    public int Child(int token) => _child[token - _start];

    /// <summary>The lowest token above both, itself included.</summary>
    public int Meet(int token) => _meet[token - _start];

    public void From(Columns columns, int anchor)
    {
        var range = columns.Document.Sentences[columns.SentenceOf[anchor]].Tokens;
        _start = range.Start;
        if (_up.Length < range.Count)
        {
            (_up, _path, _child, _meet) = (new int[range.Count * 2], new ulong[range.Count * 2], new int[range.Count * 2], new int[range.Count * 2]);
        }

        _child.AsSpan(0, range.Count).Fill(-1);
        MarkLine(columns, anchor);
        var relations = columns.Document.RelationIds;
        for (var place = range.Start; place < range.End; place++)
        {
            var token = columns.Tree.HeadsFirst[place];
            var at = token - _start;
            var head = columns.Tree.Heads[token];
            if (_child[at] >= 0)
            {
                continue;
            }

            if (head < 0)
            {
                (_up[at], _path[at], _child[at], _meet[at]) = (99, 99, token, token);
                continue;
            }

            var above = head - _start;
            var onLine = _child[above] == head && _meet[above] == head;
            _up[at] = _up[above];
            _path[at] = FeatureList.Join(_path[above], relations[token]);
            _child[at] = onLine ? token : _child[above];
            _meet[at] = _meet[above];
        }
    }

    private void MarkLine(Columns columns, int anchor)
    {
        var path = 1UL;
        var up = 0;
        for (var token = anchor; token >= 0; token = columns.Tree.Heads[token])
        {
            var at = token - _start;
            (_up[at], _path[at], _child[at], _meet[at]) = (up, path, token, token);
            path = FeatureList.Join(path, (ulong)columns.Document.RelationIds[token] + 1000);
            up++;
        }
    }
}
