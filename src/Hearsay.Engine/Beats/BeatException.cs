namespace Hearsay.Engine.Beats;

/// <summary>A beat's folder that cannot be used; the message names the file, the line and the reason.</summary>
public sealed class BeatException : Exception
{
    public BeatException()
    {
    }

    public BeatException(string message)
        : base(message)
    {
    }

    public BeatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
