namespace Hearsay.Training.Mentions;

/// <summary>Precision and recall summed over documents.</summary>
internal sealed class Ratio
{
    private double _right;
    private double _found;
    private double _caught;
    private double _wanted;

    public double Precision => 100.0 * _right / Math.Max(1, _found);

    public double Recall => 100.0 * _caught / Math.Max(1, _wanted);

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Right of what was found, and caught of what was wanted.</summary>
    public void Add(double right, double found, double caught, double wanted)
    {
        _right += right;
        _found += found;
        _caught += caught;
        _wanted += wanted;
    }
}
