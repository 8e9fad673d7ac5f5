using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Formats.Csv;

/// <summary>A column of the table of events: its name, and what an event has in it, safe for a spreadsheet.</summary>
internal sealed record EventColumn(string Name, Func<ReportReading, Event, string> Cell);
