namespace Hearsay.Engine.Models;

/// <summary>A model or lexicon that cannot be used. The message names the file and what is wrong with it.</summary>
public sealed class ModelException : Exception
{
    public ModelException(string message)
        : base(message)
    {
    }

    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ModelException()
    {
    }
}
