using System.Buffers;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>Two growing columns of token starts and ends, on rented arrays.</summary>
internal ref struct TokenColumns
{
    private int[] _starts;
    private int[] _ends;

    public TokenColumns(int capacity)
    {
        _starts = ArrayPool<int>.Shared.Rent(capacity);
        _ends = ArrayPool<int>.Shared.Rent(capacity);
    }

    public int Count { get; private set; }

    public readonly TextSpan Last => new(_starts[Count - 1], _ends[Count - 1]);

    public void Add(int start, int end)
    {
        if (Count == Math.Min(_starts.Length, _ends.Length))
        {
            _starts = Grown(_starts);
            _ends = Grown(_ends);
        }

        _starts[Count] = start;
        _ends[Count] = end;
        Count++;
    }

    public readonly (int[] Starts, int[] Ends) ToArrays() => (_starts[..Count], _ends[..Count]);

    public readonly void Return()
    {
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
    }

    private readonly int[] Grown(int[] column)
    {
        var larger = ArrayPool<int>.Shared.Rent(column.Length * 2);
        column.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(column);
        return larger;
    }
}
