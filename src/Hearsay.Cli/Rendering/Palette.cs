using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>The few styles there are. Only the terminal's own palette is used, so that they can be read on light and on dark.</summary>
internal static class Palette
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Title = new(decoration: Decoration.Bold);

    public static readonly Style Faint = new(decoration: Decoration.Dim);

    public static readonly Style Voice = new(Color.Teal, decoration: Decoration.Bold);

    public static readonly Style Source = new(Color.Teal, decoration: Decoration.Underline);

    public static readonly Style Cue = new(Color.Purple, decoration: Decoration.Bold);

    public static readonly Style Sure = new(Color.Green);

    public static readonly Style Unsure = new(decoration: Decoration.Bold);

    public static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);

    public static readonly Style Denied = new(Color.Maroon, decoration: Decoration.Bold);
}
