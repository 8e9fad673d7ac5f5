namespace Hearsay.Engine.Syntax;

/// <summary>What a parser can do next.</summary>
internal enum ParseAction
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The word on top of the stack depends on the next word.</summary>
    Left,

    /// <summary>The word on top of the stack depends on the one below it.</summary>
    Right,
}

/// <summary>A word while its tree grows: its head and its outer dependents by place, -1 where there is none, and the relations of all of them.</summary>
internal struct ParseNode
{
    public int Head;
    public int Left;
    public int SecondLeft;
    public int Right;
    public int SecondRight;
    public byte Relation;
    public byte LeftCount;
    public byte RightCount;

    /// <summary>The relations of the dependents on the left, a bit each.</summary>
    public ulong LeftRelations;

    public ulong RightRelations;
}

/// <summary>An action that was taken, and the relation it gave where it made an arc.</summary>
internal readonly record struct ParseStep(ParseAction Action, byte Relation);

/// <summary>
/// A half-made tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that may still take dependents, the words
/// to come, and after the last of them the root (Ballesteros and Nivre 2013), which takes one word only.
/// </summary>
internal sealed class ParseState
{
    private int[] _stack = [];
    private ParseNode[] _nodes = [];
    private ParseStep[] _steps = [];
    private int _depth;
    private int _stepCount;

    /// <summary>The sum of the scores of the actions so far.</summary>
    public float Score { get; set; }

    /// <summary>The actions so far.</summary>
    public ReadOnlySpan<ParseStep> Steps => _steps.AsSpan(0, _stepCount);

    public int Words { get; private set; }

    /// <summary>The place of the next word, or of the root.</summary>
    public int Next { get; private set; }

    public bool IsDone => _depth == 0 && Next == Words;

    public int Depth => _depth;

    public ref readonly ParseNode this[int place] => ref _nodes[place];

    public void Reset(int words)
    {
        Words = words;
        (Next, _depth, _stepCount, Score) = (0, 0, 0, 0);
        Reserve();
        _nodes.AsSpan(0, words + 2).Fill(new ParseNode { Head = -1, Left = -1, SecondLeft = -1, Right = -1, SecondRight = -1 });
    }

    public void CopyFrom(ParseState other)
    {
        (Words, Next, Score, _depth, _stepCount) = (other.Words, other.Next, other.Score, other._depth, other._stepCount);
        Reserve();
        other._nodes.AsSpan(0, Words + 2).CopyTo(_nodes);
        other._stack.AsSpan(0, _depth).CopyTo(_stack);
        other._steps.AsSpan(0, _stepCount).CopyTo(_steps);
    }

    /// <summary>The word on the stack that far from its top; the place that stands for no word where the stack is not so deep.</summary>
    public int Stack(int down) => down < _depth ? _stack[_depth - 1 - down] : Words + 1;

    /// <summary>The word that far ahead, the root after the last, and the place that stands for no word after that.</summary>
    public int Ahead(int distance) => Math.Min(Next + distance, Words + 1);

    public bool Can(ParseAction action) => action switch
    {
        ParseAction.Shift => Next < Words,
        ParseAction.Left => _depth > 1 ? Next < Words : _depth == 1,
        _ => _depth > 1,
    };

    public void Shift()
    {
        _steps[_stepCount++] = new ParseStep(ParseAction.Shift, 0);
        _stack[_depth++] = Next++;
    }

    /// <summary>The head and the dependent that the action would join.</summary>
    public (int Head, int Dependent) ArcOf(ParseAction action) => (action == ParseAction.Left ? Next : Stack(1), Stack(0));

    /// <summary>Joins the word on top of the stack to its head and takes it off.</summary>
    public void Attach(ParseAction action, byte relation)
    {
        var (head, dependent) = ArcOf(action);
        _steps[_stepCount++] = new ParseStep(action, relation);
        _depth--;
        ref var node = ref _nodes[dependent];
        (node.Head, node.Relation) = (head, relation);
        ref var parent = ref _nodes[head];
        if (action == ParseAction.Left)
        {
            (parent.Left, parent.SecondLeft) = (dependent, parent.Left);
            parent.LeftCount += parent.LeftCount < byte.MaxValue ? (byte)1 : (byte)0;
            parent.LeftRelations |= 1UL << relation;
        }
        else
        {
            (parent.Right, parent.SecondRight) = (dependent, parent.Right);
            parent.RightCount += parent.RightCount < byte.MaxValue ? (byte)1 : (byte)0;
            parent.RightRelations |= 1UL << relation;
        }
    }

    private void Reserve()
    {
        if (_nodes.Length < Words + 2)
        {
            var size = Words + (Words / 2) + 2;
            _stack = new int[size];
            _nodes = new ParseNode[size];
            _steps = new ParseStep[2 * size];
        }
    }
}
