using Hearsay.Engine.Text;

namespace Hearsay.Training.Stages;

/// <summary>How well found stretches of text agree with gold ones, summed over documents.</summary>
internal sealed class Agreement
{
    private int _right;
    private int _found;
    private int _wanted;

    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double F1 => 200.0 * _right / Math.Max(1, _found + _wanted);

    /// <summary>Adds one document's stretches.</summary>
    public void Add(IEnumerable<TextSpan> found, IEnumerable<TextSpan> wanted)
    {
        var gold = wanted.ToHashSet();
        _wanted += gold.Count;
        foreach (var span in found)
        {
            _found++;
            _right += gold.Contains(span) ? 1 : 0;
        }
    }
}
