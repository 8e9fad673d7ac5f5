using Hearsay.Cli.Batches;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Formats;

/// <summary>Picks the format that was asked for; only what is picked is loaded, since start-up time is felt.</summary>
internal static class Format
{
    public static IFormat Of(ReadOptions options) => options.Format switch
    {
        OutputFormat.Json => new JsonFormat(options.Explains),
        OutputFormat.Csv => new CsvFormat(),
        OutputFormat.Conllu => new ConlluFormat(),
        _ => new TextFormat(
            Screen.Of(options.Color, toTerminal: options.Output is null && !Console.IsOutputRedirected), options.Explains, options.Claims),
    };
}
