using System.Diagnostics;

namespace Hearsay.Ledger.Tests.Places;

/// <summary>The program under way, as its users start it; what it says is gathered line by line.</summary>
internal sealed class HearsayRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "hearsay.dll");

    private readonly Process _process;
    private readonly Task _output;
    private readonly Task<string> _errors;
    private readonly List<string> _lines = [];
    private readonly StringWriter _told = new();

    private HearsayRun(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _output = Task.Run(() => Gather(_process.StandardOutput.BaseStream, line => _lines.Add(line)));
        _errors = Task.Run(() =>
        {
            Gather(_process.StandardError.BaseStream, line => _told.WriteLine(line));
            return _told.ToString();
        });
    }

    /// <summary>The lines of standard output so far, whole ones only.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>The ids of the reports that it said are in the ledger.</summary>
    public IEnumerable<string> Acknowledged => Lines.Select(line => line.Split('\t')[1]);

    public string Errors => _errors.Result;

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int ExitCode => _process.ExitCode;

    public bool HasEnded => _process.HasExited;

    public static HearsayRun Start(LedgerPlace place, params string[] arguments) => new(["--ledger", place.Address, .. arguments]);

    /// <summary>Runs to the end.</summary>
    public static HearsayRun Run(string address, params string[] arguments)
    {
        var run = new HearsayRun(["--ledger", address, .. arguments]);
        run.WaitForEnd();
        return run;
    }

    /// <summary>Waits until it has said so many lines, or has ended.</summary>
    public void WaitForLines(int count) => WaitUntil(() => HasEnded || Lines.Count >= count);

    /// <summary>The same for standard error.</summary>
    public void WaitForErrors(int count) => WaitUntil(() => HasEnded || ErrorsSoFar().Count(letter => letter == '\n') >= count);

    /// <summary>As "kill -9" does: it has no chance to tidy up.</summary>
    /// <returns>Whether it was still running.</returns>
    public bool Kill()
    {
        var wasRunning = !_process.HasExited;
        _process.Kill();
        WaitForEnd();
        return wasRunning;
    }

    public void WaitForEnd()
    {
        if (!_process.WaitForExit(Patience))
        {
            _process.Kill();
            throw new TimeoutException($"hearsay did not end in {Patience}; it said: {ErrorsSoFar()}");
        }

        _output.Wait();
        _errors.Wait();
    }

    public void Dispose() => _process.Dispose();

    private string ErrorsSoFar()
    {
        lock (_lines)
        {
            return _told.ToString();
        }
    }

    private static void WaitUntil(Func<bool> holds)
    {
        for (var watch = Stopwatch.StartNew(); !holds(); Thread.Sleep(2))
        {
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"hearsay did not get there in {Patience}.");
            }
        }
    }

    // A line that was cut off said nothing.
    private void Gather(Stream stream, Action<string> keep)
    {
        using var reader = new StreamReader(stream);
        var line = new System.Text.StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            lock (_lines)
            {
                keep(line.ToString());
            }

            line.Clear();
        }
    }
}
