using Hearsay.Cli.Commands;
using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Terminal;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;

namespace Hearsay.Cli.Batches;

/// <summary>One run of <c>hearsay read</c>: files in, readings out in the same order, a line on standard error for whatever failed.</summary>
internal sealed class ReadRun
{
    // What is under way is held in memory several times over: bytes, text, tree, tokens, output.
    private const long MostBytesUnderWay = 64_000_000;

    private readonly ReadOptions _options;
    private readonly ReadingRoom _room;
    private readonly IFormat _format;
    private readonly bool _sharesTerminal;
    private ProgressLine? _progress;
    private bool _hasFailed;

    private ReadRun(ReadOptions options)
    {
        _options = options;
        _sharesTerminal = options.Output is null && !Console.IsOutputRedirected;
        _room = new ReadingRoom(options);
        _format = Format.Of(options);
    }

    public static int Start(ReadOptions options)
    {
        using var interruption = new Interruption();
        try
        {
            using var output = OutputStream.Open(options.Output);
            return new ReadRun(options).Go(output, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ModelException exception)
        {
            var isOfBeat = options.Beat is { } beat && exception.Message.StartsWith(beat, StringComparison.Ordinal);
            Tell($"{exception.Message} {(isOfBeat ? $"See 'hearsay beats check {options.Beat}'." : "Give a folder of models with --models, or install hearsay again.")}");
            return ExitCode.SomeFailed;
        }
        catch (BeatException exception)
        {
            Array.ForEach(exception.Message.Split('\n'), Tell);
            return ExitCode.SomeFailed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell($"{options.Output}: {exception.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private int Go(Stream output, CancellationToken cancellation)
    {
        var inputs = InputList.Expand(_options.Paths);
        _progress = ProgressOver(ref inputs);
        var window = new OrderedWindow<InputFile, Outcome>(_options.Threads, MostBytesUnderWay, input => input.Size, Read);
        try
        {
            PrintAll(window.Run(inputs, cancellation), output);
        }
        catch (IOException) when (_options.Output is null)
        {
            // Nobody listens any more, as after "| head": they have what they wanted.
            return ExitCode.Done;
        }
        finally
        {
            _progress?.Hide();
        }

        return _hasFailed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void PrintAll(IEnumerable<Outcome> outcomes, Stream output)
    {
        var isFirst = true;
        foreach (var outcome in outcomes)
        {
            if (outcome.Error is { } error)
            {
                Fail(outcome.Input.Path, error);
            }
            else
            {
                if (_sharesTerminal)
                {
                    _progress?.Hide();
                }

                output.Write(isFirst ? _format.Before.Span : _format.Between.Span);
                output.Write(outcome.Printed.Span);
                output.Flush();
                isFirst = false;
                Remark(outcome);
            }

            _progress?.Advance(outcome.Input.Path);
        }
    }

    // One report that cannot be read, for whatever reason, is no reason to leave the others unread.
    private Outcome Read(InputFile input)
    {
        try
        {
            var document = _room.Read(input);
            var printed = new MemoryStream();
            _format.Write(document, printed);
            return new Outcome(input, printed.GetBuffer().AsMemory(0, (int)printed.Length), null, Remarks.On(document.Report, _options.Plain));
        }
        catch (InputException exception)
        {
            return new Outcome(input, default, exception.Message, null);
        }
        catch (Exception exception) when (exception is not (ModelException or BeatException))
        {
            return new Outcome(input, default, $"a fault in hearsay ({exception.GetType().Name}: {exception.Message}); please report it.", null);
        }
    }

    private ProgressLine? ProgressOver(ref IEnumerable<InputFile> inputs)
    {
        if (_options.IsQuiet || Console.IsErrorRedirected)
        {
            return null;
        }

        var all = inputs.ToList();
        inputs = all;
        return all.Count > 1 ? new ProgressLine(Console.Error, all.Count, Math.Max(Console.WindowWidth, 40)) : null;
    }

    private void Fail(string path, string reason)
    {
        _hasFailed = true;
        _progress?.Hide();
        Tell($"{NameOf(path)}: {reason}");
    }

    private void Remark(Outcome outcome)
    {
        if (outcome.Remark is { } remark && !_options.IsQuiet)
        {
            Tell($"{NameOf(outcome.Input.Path)}: {remark}");
        }
    }

    private static string NameOf(string path) => path == InputFile.StandardInput ? "standard input" : path;

    private static void Tell(string message) => Console.Error.WriteLine($"hearsay: {SafeText.Line(message)}");
}
