using System.Globalization;

namespace Hearsay.Cli.Inputs;

/// <summary>One report to be had: a path as it was given or found, or "-" for standard input.</summary>
/// <param name="Path">The path.</param>
/// <param name="Failure">Why there is nothing to be had there, where that is known already.</param>
internal readonly record struct InputFile(string Path, string? Failure = null)
{
    public const string StandardInput = "-";

    /// <summary>The size in bytes as far as it is known beforehand; 0 for what has none, such as a pipe.</summary>
    public long Size => Path != StandardInput && new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <exception cref="InputException">It cannot be read, or is larger than the limit.</exception>
    public byte[] ReadBytes(long limit)
    {
        if (Failure is not null)
        {
            throw new InputException(Failure);
        }

        try
        {
            using var stream = Path == StandardInput ? Console.OpenStandardInput() : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            return ReadBytes(stream, limit);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException(ReasonOf(exception));
        }
    }

    private static byte[] ReadBytes(Stream stream, long limit)
    {
        var known = stream.CanSeek ? stream.Length : 0;
        if (known > limit)
        {
            throw TooLarge(limit, known);
        }

        // A pipe, a device or a growing file can hold more than it said, so the limit is held while reading too.
        var bytes = new MemoryStream((int)known);
        var buffer = new byte[81920];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (bytes.Length + count > limit)
            {
                throw TooLarge(limit, null);
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static InputException TooLarge(long limit, long? size)
    {
        var (actual, remedy) = size is { } known
            ? ($"{Megabytes(known)} MB, ", $"--max-size {Math.Ceiling(known / 1e6).ToString(CultureInfo.InvariantCulture)}")
            : ("", "a larger --max-size");
        return new InputException($"is {actual}larger than {Megabytes(limit)} MB; give {remedy} to read it all the same.");
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture);

    private static string ReasonOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder.",
        UnauthorizedAccessException => "you have no permission to read it.",
        _ => exception.Message,
    };
}
