namespace Hearsay.Cli.Formats;

/// <summary>What <c>hearsay read</c> prints.</summary>
internal enum OutputFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>One object a report, each on its own line.</summary>
    Json,

    /// <summary>A table of the events, for a spreadsheet.</summary>
    Csv,

    /// <summary>Sentences with tags and trees (universaldependencies.org/format.html).</summary>
    Conllu,
}
