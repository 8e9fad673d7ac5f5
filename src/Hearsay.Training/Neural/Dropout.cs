namespace Hearsay.Training.Neural;

/// <summary>Sets a share of the numbers to zero while learning and scales up the rest (Srivastava et al. 2014).</summary>
internal sealed class Dropout(float share, Random random)
{
    private float[] _mask = [];

    public void Forward(float[] values)
    {
        _mask = new float[values.Length];
        var kept = 1f / (1f - share);
        for (var i = 0; i < values.Length; i++)
        {
            _mask[i] = random.NextSingle() < share ? 0f : kept;
            values[i] *= _mask[i];
        }
    }

    public void Backward(float[] gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= _mask[i];
        }
    }
}
