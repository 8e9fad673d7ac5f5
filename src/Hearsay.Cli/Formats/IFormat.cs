using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>One way to print a reading. One instance serves all threads.</summary>
internal interface IFormat
{
    /// <summary>What is printed before the first reading.</summary>
    ReadOnlyMemory<byte> Before { get; }

    /// <summary>What is printed between two readings.</summary>
    ReadOnlyMemory<byte> Between { get; }

    void Write(Document document, Stream output);
}
