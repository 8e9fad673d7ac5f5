using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Which claim a place of the text stands in: of claims inside each other the innermost, as its chain is the whole one.</summary>
internal sealed class InnermostClaims
{
    private readonly List<int> _starts = [];
    private readonly List<int> _claims = [];

    public InnermostClaims(IReadOnlyList<Claim> claims)
    {
        var pieces = new List<(TextSpan Span, int Claim)>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var span in claims[i].Content)
            {
                pieces.Add((span, i));
            }
        }

        pieces.Sort((a, b) => a.Span.CompareTo(b.Span) is var order and not 0 ? order : a.Claim.CompareTo(b.Claim));
        Sweep(pieces);
    }

    /// <summary>The claim's index, -1 outside all claims.</summary>
    public int At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var place = found >= 0 ? found : ~found - 1;
        return place < 0 ? -1 : _claims[place];
    }

    private void Sweep(List<(TextSpan Span, int Claim)> pieces)
    {
        var open = new Stack<(int End, int Claim)>();
        foreach (var (span, claim) in pieces)
        {
            Close(open, span.Start);
            Add(span.Start, claim);
            open.Push((span.End, claim));
        }

        Close(open, int.MaxValue);
    }

    private void Close(Stack<(int End, int Claim)> open, int until)
    {
        while (open.Count > 0 && open.Peek().End <= until)
        {
            var end = open.Pop().End;
            while (open.Count > 0 && open.Peek().End <= end)
            {
                open.Pop();
            }

            Add(end, open.Count > 0 ? open.Peek().Claim : -1);
        }
    }

    private void Add(int start, int claim)
    {
        if (_starts.Count > 0 && _starts[^1] >= start)
        {
            _claims[^1] = claim;
            return;
        }

        _starts.Add(start);
        _claims.Add(claim);
    }
}
