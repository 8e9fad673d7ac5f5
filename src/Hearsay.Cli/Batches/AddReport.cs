using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Cli.Terminal;
using Hearsay.Ledger.Adding;

namespace Hearsay.Cli.Batches;

/// <summary>What <c>hearsay add</c> and <c>reread</c> say while they run: a line a report for programs, a progress line and a sum for people.</summary>
internal sealed class AddReport(AddFormat format, bool isQuiet, AddWords words)
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A person who watches sees the progress and the sum; a pipe gets every report.
    private readonly bool _listsReports = Console.IsOutputRedirected || format == AddFormat.Json;

    // Threads that read tell that the server is away.
    private readonly Lock _lock = new();
    private ProgressLine? _progress;
    private int _new;
    private int _known;

    public int Failed { get; private set; }

    public void Begin(int total) =>
        _progress = !isQuiet && !Console.IsErrorRedirected && total > 1 ? new ProgressLine(Console.Error, total, Math.Max(Console.WindowWidth, 40)) : null;

    public void End() => _progress?.Hide();

    public void Stored(Added added)
    {
        _ = added.IsNew ? _new++ : _known++;
        lock (_lock)
        {
            if (_listsReports)
            {
                _progress?.Hide();
                Console.Out.WriteLine(format == AddFormat.Json ? JsonOf(added) : TextOf(added));
                Console.Out.Flush();
            }

            _progress?.Advance(added.Report.Source);
        }
    }

    public void Failure(string name, string reason)
    {
        Failed++;
        Tell($"{name}: {reason}");
        lock (_lock)
        {
            _progress?.Advance(name);
        }
    }

    public void Remark(string name, string? remark)
    {
        if (remark is not null && !isQuiet)
        {
            Tell($"{name}: {remark}");
        }
    }

    public void Tell(string message)
    {
        lock (_lock)
        {
            _progress?.Hide();
            Console.Error.WriteLine($"hearsay: {SafeText.Line(message)}");
        }
    }

    public void Sum(string ledger)
    {
        if (isQuiet || format == AddFormat.Json)
        {
            return;
        }

        var parts = new List<string> { $"{Count(_new, "report")} {words.Stored} {ledger}" };
        if (_known > 0)
        {
            parts.Add($"{_known} {(_known == 1 ? "was" : "were")} {words.WasKnown}");
        }

        if (Failed > 0)
        {
            parts.Add($"{Failed} could not be read");
        }

        Console.Error.WriteLine($"hearsay: {SafeText.Line(string.Join(", ", parts))}.");
    }

    private string OutcomeOf(Added added) => added.IsNew ? words.New : words.Known;

    private string TextOf(Added added) => $"{OutcomeOf(added)}\t{added.Report.Id}\t{SafeText.Line(added.Report.Source)}";

    private string JsonOf(Added added) => JsonSerializer.Serialize(
        new { report = added.Report.Source, id = added.Report.Id, outcome = OutcomeOf(added) }, OneLine);

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
