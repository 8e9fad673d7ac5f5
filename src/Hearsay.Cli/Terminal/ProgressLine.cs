using System.Diagnostics;

namespace Hearsay.Cli.Terminal;

/// <summary>One line at the foot of the terminal that says how far the reading is. It steps aside for whatever else is printed.</summary>
internal sealed class ProgressLine(TextWriter terminal, int total, int width)
{
    private const string ClearLine = "\r\u001b[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long _drawnAt;
    private bool _isShown;
    private int _done;

    /// <summary>Takes the line away, so that something else can be printed.</summary>
    public void Hide()
    {
        if (_isShown)
        {
            terminal.Write(ClearLine);
            terminal.Flush();
            _isShown = false;
        }
    }

    public void Advance(string name)
    {
        _done++;
        if (_done < total && (!_isShown || Stopwatch.GetElapsedTime(_drawnAt) >= Pause))
        {
            terminal.Write(ClearLine + Draw(_done, total, name, width));
            terminal.Flush();
            _drawnAt = Stopwatch.GetTimestamp();
            _isShown = true;
        }
    }

    internal static string Draw(int done, int total, string name, int width)
    {
        const int BarWidth = 20;
        var full = (int)((long)BarWidth * done / total);
        var line = $"{new string('━', full)}{new string('─', BarWidth - full)} {done} of {total}  {SafeText.Line(name)}";
        return line.Length < width ? line : string.Concat(line.AsSpan(0, width - 2), "…");
    }
}
