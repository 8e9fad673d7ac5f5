using Microsoft.Win32.SafeHandles;

namespace Hearsay.Cli.Terminal;

/// <summary>Where the readings go.</summary>
internal static class OutputStream
{
    /// <summary>The file, or standard output.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Stream Open(string? path) => path is null ? OpenStandard() : new FileStream(path, FileMode.Create, FileAccess.Write);

    // The console's own stream swallows the error that says that nobody listens any more, and "hearsay read folder | head" would read the
    // whole folder for nothing; a plain stream over the same pipe tells. On a file it would keep its own idea of the position, so that
    // two programs writing after each other into one file would overwrite each other: there the console's stream is right.
    private static Stream OpenStandard()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
