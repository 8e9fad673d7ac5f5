using System.Globalization;

namespace Hearsay.Cli.Terminal;

/// <summary>How wide the text may be, and whether it may be coloured.</summary>
internal readonly record struct Screen(int Width, bool HasColor)
{
    private const int PipeWidth = 80;

    // Lines much longer than this are hard to read however wide the terminal is.
    private const int WidestText = 120;

    private const int NarrowestText = 40;

    public static Screen Of(ColorChoice color, bool toTerminal) => new(
        Math.Clamp(WidthOf(toTerminal), NarrowestText, WidestText),
        color switch
        {
            ColorChoice.Always => true,
            ColorChoice.Never => false,
            _ => toTerminal && !IsSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
        });

    private static int WidthOf(bool toTerminal)
    {
        if (toTerminal)
        {
            return Console.WindowWidth;
        }

        return int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) ? columns : PipeWidth;
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
