namespace Hearsay.Training;

/// <summary>A configuration or corpus that cannot be used. The message names the file and what is wrong with it.</summary>
public sealed class TrainingException : Exception
{
    public TrainingException(string message)
        : base(message)
    {
    }

    public TrainingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TrainingException()
    {
    }
}
