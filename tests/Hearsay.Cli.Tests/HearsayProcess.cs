using System.Diagnostics;

namespace Hearsay.Cli.Tests;

/// <summary>The built program, run as its users run it.</summary>
internal sealed record HearsayProcess(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Assembly { get; } = typeof(Cli.Commands.HearsayCommand).Assembly.Location;

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static HearsayProcess Run(params string[] arguments) => RunWith([], arguments);

    public static HearsayProcess RunWith(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"hearsay {string.Join(' ', arguments)} did not end in {Patience}.");
        }

        return new HearsayProcess(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Prepend(Assembly))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        return Process.Start(start)!;
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input, as it does on a usage error.
        }
    }
}
