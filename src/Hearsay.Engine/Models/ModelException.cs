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

    /// <summary>The list with the wrong line, such as "goods.tsv"; null where it is no line of a list that is wrong.</summary>
    public string? File { get; init; }

    /// <summary>The number of that line, from 1.</summary>
    public int Line { get; init; }

    /// <summary>What is wrong with that line: "has 3 columns, not 6".</summary>
    public string? Reason { get; init; }
}
