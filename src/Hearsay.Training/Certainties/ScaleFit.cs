using Hearsay.Engine.Certainties;

namespace Hearsay.Training.Certainties;

/// <summary>
/// Fits, for each kind of judgement, the line from the factuality of the words alone to what readers said, both kept to the kind's stretch of the scale.
/// </summary>
internal sealed class ScaleFit
{
    // Fewer say too little; their kind keeps the middle of its stretch.
    private const int Least = 30;

    private readonly List<(double Factuality, double Wanted)>[] _points = [.. Enumerable.Range(0, CertaintyScale.Kinds).Select(_ => new List<(double, double)>())];

    public void Add(int kind, double factuality, double wanted)
    {
        var (least, most) = CertaintyScale.StretchOf(kind);
        _points[kind].Add((factuality, Math.Clamp(wanted, least, most)));
    }

    /// <summary>Offset and slope of each kind.</summary>
    public float[] Lines() => [.. Enumerable.Range(0, CertaintyScale.Kinds).SelectMany(Line)];

    public string Summary() => string.Join(", ", _points.Select(points => points.Count));

    private float[] Line(int kind)
    {
        var points = _points[kind];
        if (points.Count < Least)
        {
            return [(float)CertaintyScale.MiddleOf(kind), 0];
        }

        var (meanX, meanY) = (points.Average(point => point.Factuality), points.Average(point => point.Wanted));
        var square = points.Sum(point => (point.Factuality - meanX) * (point.Factuality - meanX));
        var product = points.Sum(point => (point.Factuality - meanX) * (point.Wanted - meanY));
        var slope = square > 0 ? Math.Max(0, product / square) : 0;
        return [(float)(meanY - (slope * meanX)), (float)slope];
    }
}
