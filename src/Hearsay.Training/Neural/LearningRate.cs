namespace Hearsay.Training.Neural;

/// <summary>A rate that rises over the first steps and falls along a cosine to nothing (Loshchilov and Hutter 2017).</summary>
internal readonly record struct LearningRate(float Highest, int Epochs)
{
    private const float WarmUpSteps = 300f;

    public float At(int epoch, int batch, int batches)
    {
        var step = ((float)epoch * batches) + batch + 1;
        var done = step / ((float)Epochs * batches);
        return Highest * MathF.Min(1f, step / WarmUpSteps) * 0.5f * (1f + MathF.Cos(MathF.PI * done)) + 1e-6f;
    }
}
