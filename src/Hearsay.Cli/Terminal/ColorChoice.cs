namespace Hearsay.Cli.Terminal;

/// <summary>Whether to use colour.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal, unless NO_COLOR is set (no-color.org) or the terminal is "dumb".</summary>
    Auto,

    Always,

    Never,
}
