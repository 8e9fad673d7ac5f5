namespace Hearsay.Training.Clusters;

/// <summary>
/// Sorts words into classes so that a class predicts the next one best: the exchange algorithm for the bigram class model (Kneser and Ney 1993; Martin,
/// Liermann and Ney 1998). Each word in turn goes where the likelihood of the text gains most, until the rounds are over or nothing moves.
/// </summary>
internal sealed class ExchangeClustering
{
    private readonly WordPairs _pairs;
    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly int[] _counts;
    private readonly int[] _table;
    private readonly int[] _after;
    private readonly int[] _before;
    private readonly List<int> _afterClasses = [];
    private readonly List<int> _beforeClasses = [];
    private readonly double[] _logs;

    /// <summary>Starts with the most frequent words in classes of their own and the others dealt out in order of frequency.</summary>
    public ExchangeClustering(WordPairs pairs, int classes)
    {
        (_pairs, _classes) = (pairs, classes + 1);
        _classOf = [.. Enumerable.Range(0, pairs.Words.Count).Select(word => word == 0 ? 0 : 1 + ((word - 1) % classes))];
        _counts = new int[_classes];
        _table = new int[_classes * _classes];
        (_after, _before) = (new int[_classes], new int[_classes]);
        for (var word = 0; word < _classOf.Length; word++)
        {
            _counts[_classOf[word]] += pairs.Counts[word];
            foreach (var (next, count) in pairs.After[word])
            {
                _table[(_classOf[word] * _classes) + _classOf[next]] += count;
            }
        }

        _logs = new double[pairs.Counts.Sum() + 2];
        for (var count = 1; count < _logs.Length; count++)
        {
            _logs[count] = count * Math.Log(count);
        }
    }

    /// <summary>The class of each word, from 1; 0 for word 0.</summary>
    public IReadOnlyList<int> ClassOf => _classOf;

    /// <summary>Gives every word one chance to move.</summary>
    /// <returns>How many did.</returns>
    public int Round()
    {
        var moved = 0;
        for (var word = 1; word < _classOf.Length; word++)
        {
            moved += Move(word) ? 1 : 0;
        }

        return moved;
    }

    private bool Move(int word)
    {
        var self = Count(word);
        var from = _classOf[word];
        Change(word, from, self, -1);
        var (best, gain) = (from, GainOf(word, from, self));
        for (var to = 1; to < _classes; to++)
        {
            var other = to == from ? double.MinValue : GainOf(word, to, self);
            if (other > gain + 1e-9)
            {
                (best, gain) = (to, other);
            }
        }

        Change(word, best, self, 1);
        _classOf[word] = best;
        foreach (var @class in _afterClasses)
        {
            _after[@class] = 0;
        }

        foreach (var @class in _beforeClasses)
        {
            _before[@class] = 0;
        }

        _afterClasses.Clear();
        _beforeClasses.Clear();
        return best != from;
    }

    // How often the word stands before and after each class, itself left out, and how often beside itself.
    private int Count(int word)
    {
        var self = 0;
        foreach (var (next, count) in _pairs.After[word])
        {
            self += next == word ? count : 0;
            Add(_after, _afterClasses, _classOf[next], next == word ? 0 : count);
        }

        foreach (var (last, count) in _pairs.Before[word])
        {
            Add(_before, _beforeClasses, _classOf[last], last == word ? 0 : count);
        }

        return self;
    }

    private static void Add(int[] counts, List<int> used, int @class, int count)
    {
        if (count > 0)
        {
            if (counts[@class] == 0)
            {
                used.Add(@class);
            }

            counts[@class] += count;
        }
    }

    private void Change(int word, int @class, int self, int sign)
    {
        _counts[@class] += sign * _pairs.Counts[word];
        foreach (var next in _afterClasses)
        {
            _table[(@class * _classes) + next] += sign * _after[next];
        }

        foreach (var last in _beforeClasses)
        {
            _table[(last * _classes) + @class] += sign * _before[last];
        }

        _table[(@class * _classes) + @class] += sign * self;
    }

    // What the log-likelihood, sum of N log N over pairs of classes less twice that over classes, gains when the word joins.
    private double GainOf(int word, int to, int self)
    {
        var gain = -2 * (_logs[_counts[to] + _pairs.Counts[word]] - _logs[_counts[to]]);
        foreach (var next in _afterClasses)
        {
            if (next != to)
            {
                var held = _table[(to * _classes) + next];
                gain += _logs[held + _after[next]] - _logs[held];
            }
        }

        foreach (var last in _beforeClasses)
        {
            if (last != to)
            {
                var held = _table[(last * _classes) + to];
                gain += _logs[held + _before[last]] - _logs[held];
            }
        }

        var own = _table[(to * _classes) + to];
        return gain + _logs[own + _after[to] + _before[to] + self] - _logs[own];
    }
}
