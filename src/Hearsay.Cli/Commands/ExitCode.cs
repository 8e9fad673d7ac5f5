namespace Hearsay.Cli.Commands;

/// <summary>What the program ends with, as shells expect it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>At least one report could not be read; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
