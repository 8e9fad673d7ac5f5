namespace Hearsay.Engine.Text;

/// <summary>The tokens that hang on each token of a document, in reading order: its syntax seen from above.</summary>
public sealed class Dependents
{
    private readonly int[] _first;
    private readonly int[] _next;

    public Dependents(ReadOnlySpan<int> heads)
    {
        _first = new int[heads.Length];
        _next = new int[heads.Length];
        Array.Fill(_first, -1);
        for (var i = heads.Length - 1; i >= 0; i--)
        {
            _next[i] = -1;
            if ((uint)heads[i] < (uint)heads.Length)
            {
                _next[i] = _first[heads[i]];
                _first[heads[i]] = i;
            }
        }
    }

    /// <summary>The tokens whose head is this one.</summary>
    public Enumerator Of(int tokenIndex) => new(this, tokenIndex);

    public struct Enumerator
    {
        private readonly Dependents _dependents;
        private int _upcoming;

        internal Enumerator(Dependents dependents, int head)
        {
            _dependents = dependents;
            _upcoming = dependents._first[head];
            Current = -1;
        }

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            Current = _upcoming;
            if (Current < 0)
            {
                return false;
            }

            _upcoming = _dependents._next[Current];
            return true;
        }
    }
}
