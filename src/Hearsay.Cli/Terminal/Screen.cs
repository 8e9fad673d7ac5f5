using System.Globalization;
using Spectre.Console;

namespace Hearsay.Cli.Terminal;

/// <summary>How wide the text may be, and whether it may be coloured.</summary>
internal readonly record struct Screen(int Width, bool HasColor)
{
    private const int UsualWidth = 80;

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

    public IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }

    private static int WidthOf(bool toTerminal)
    {
        // A terminal that does not know its size says 0.
        if (toTerminal)
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }

        return int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) ? columns : UsualWidth;
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
