using System.Text;
using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Ledger.Adding;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Ledger.Tests.Places;

/// <summary>Reads texts as the program does, and invents some.</summary>
internal static class Newsroom
{
    private static readonly string[] Towns = ["Lisk", "Varna", "Orhei", "Tarim", "Quelm", "Borvik", "Sandar", "Imra"];
    private static readonly string[] Firms = ["Halden Shipping", "Norrvik Freight", "Castor Metals", "Aldine Trading", "Perun Export"];
    private static readonly string[] Papers = ["the Harbour Gazette", "the Daily Meridian", "the Evening Lantern", "the Northern Post"];

    private static readonly Lazy<Pipeline> Engine = new(() => EnglishPipeline.Build(ModelFolder.OpenEnglish().Pack, BeatFolder.Open(BeatFolder.Find("arms"))));

    public static readonly ReadingVersion Version = new("0.1.0", "test", "arms");

    public static ReportReading Read(byte[] bytes, string source = "report.txt") =>
        Read(new ReportReader(new ReadingOptions()).Read(bytes, source));

    public static ReportReading Read(Report report) => ReportReading.From(Engine.Value.Run(report));

    public static PreparedReport Prepare(string text, string source = "report.txt") => Prepare(Encoding.UTF8.GetBytes(text), source);

    public static PreparedReport Prepare(byte[] bytes, string source = "report.txt") => PreparedReport.Of(Read(bytes, source), bytes, Version);

    /// <summary>A short report that no other number gives.</summary>
    public static string Invent(int number)
    {
        var (town, firm, paper) = (Towns[number % Towns.Length], Firms[number / 3 % Firms.Length], Papers[number / 7 % Papers.Length]);
        return $"""
            Crates at {town} held launch tubes, case {number}

            The mayor of {town} said on Monday that {number + 12} crates of launch tubes were found on a ship of {firm}.

            Two officials who asked not to be named told {paper} that the ship was bound for Imra. {firm} denied that it had sold the tubes.

            """;
    }
}
