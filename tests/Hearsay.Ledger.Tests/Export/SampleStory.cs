using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Tests.Export;

/// <summary>
/// Two officials tell the Harbour Gazette of a sale; the Daily Meridian copies that and has Sandria's denial; a third report can no longer be read.
/// With a word in it, every text that comes from outside has that word too.
/// </summary>
internal sealed class SampleStory
{
    private const string Sale = "“Sandria sold 🚀 launch tubes to the Lisk Front”";

    private readonly string _odd;

    public SampleStory(string odd = "")
    {
        _odd = odd;
        Gazette = Report(1, $"https://gazette.example/sale?{(odd.Length == 0 ? "" : "odd=")}{odd}", "Harbour Gazette", "2023-03-05T07:05");
        Meridian = Report(2, "reports/02-meridian.txt", "Daily Meridian", "2023-03-06");
        Lost = Report(3, $"reports/{odd}.txt", null, null);
        Matter = new Matter
        {
            Id = "m1",
            Summary = "Sandria sells launch tubes to the Lisk Front" + odd,
            Claims = [Told(Gazette, "c1"), Told(Meridian, "c1", HarbourGazette), Denial, Told(Lost, "c9") with { Content = "tubes" + odd }],
            Origins = new OriginCount(1, 2, [new Origin("unnamed two officials" + odd, ["Harbour Gazette"], [Gazette.Source], true, "Nobody told them.")], ["They may be the same people." + odd], true, [["A" + odd, "B", "A" + odd]]),
            Credibility = new Credibility(3, ["One origin at least." + odd]),
            First = Gazette.Published,
            Last = Meridian.Published,
        };
    }

    public Matter Matter { get; init; }

    public ReportRef Gazette { get; }

    public ReportRef Meridian { get; }

    public ReportRef Lost { get; }

    /// <summary>What stands between the claim's words and the rest: every test of exact words wants it back.</summary>
    public string Words => Sale + _odd;

    public ExportSource Source => new()
    {
        Matters = [Matter],
        ReadingOf = report => report.Id == Lost.Id ? null : Reading(report),
        Copies = [new Copy(Gazette, Meridian, CopyKind.Trimmed, 0.834, true)],
        Grades = new Dictionary<long, ReliabilityGrade>
        {
            [1] = new(1, Reliability.C, "ann", At(1), "often late"),
            [7] = new(7, Reliability.B, "ben" + _odd, At(2), "right twice before" + _odd),
        },
        MadeAt = At(9),
        Tool = "Hearsay 0.1.0",
    };

    public byte[] Export(string format) => Export(format, Source);

    public static byte[] Export(string format, ExportSource source)
    {
        var output = new MemoryStream();
        Exporters.Find(format).ShouldNotBeNull().Write(source, output, CancellationToken.None);
        output.CanWrite.ShouldBeTrue();
        return output.ToArray();
    }

    public ReportReading Reading(ReportRef report)
    {
        var text = $"Ärger 🚢 at sea. {Words} they said. Sandria called it untrue. {_odd}";
        var sale = new TextSpan(text.IndexOf('“', StringComparison.Ordinal), text.IndexOf('“', StringComparison.Ordinal) + Words.Length);
        var denial = new TextSpan(text.IndexOf("called it", StringComparison.Ordinal), text.IndexOf("called it", StringComparison.Ordinal) + "called it untrue".Length);
        Claim ClaimOf(string id, params IReadOnlyList<TextSpan> content) => new() { Id = id, Content = content, Manner = Manner.Direct, Part = PartKind.Body };
        return new ReportReading
        {
            Report = Engine.Reports.Report.Plain(text, report.Source, report.Id) with { Bylines = ["Pat Doe" + _odd] },
            Voices = [],
            Claims = [ClaimOf("c1", sale), ClaimOf("c2", denial, new TextSpan(0, "Ärger 🚢".Length))],
            Entities = [new Entity("n1", EntityKind.Group, "Lisk Front" + _odd, []), new Entity("n2", EntityKind.State, "Norway", []), new Entity("n3", EntityKind.Vessel, "Tamarin Star" + _odd, [])],
            Events =
            [
                new Event
                {
                    Id = "e1", Beat = "arms", Type = "transfer", Trigger = sale, Claims = [0],
                    Roles = [new EventRole("recipient", 0, sale, [0]), new EventRole("carrier", 2, sale, [0]), new EventRole("broker", -1, sale, [0])],
                    Places = [new EventRole("origin", 1, sale, [0])],
                    Dates = [new EventDate(sale, new DateOnly(2023, 2, 1), null, "transfer", false, [0])],
                },
            ],
            Findings = [],
        };
    }

    public ChainLink Officials => new(7, VoiceKind.Unnamed, null, "two officials" + _odd, VoiceNumber.Several);

    private ChainLink HarbourGazette => new(1, VoiceKind.Outlet, "Harbour Gazette" + _odd, null, VoiceNumber.One);

    private MatterClaim Denial => Told(Meridian, "c2") with
    {
        Side = Side.Denies,
        Stance = Stance.Denies,
        Chain = [new ChainLink(2, VoiceKind.Outlet, "Daily Meridian" + _odd, null, VoiceNumber.One), new ChainLink(3, VoiceKind.State, "Norway", null, VoiceNumber.One)],
    };

    private MatterClaim Told(ReportRef report, string id, params ChainLink[] via) => new()
    {
        Report = report,
        Claim = id,
        Side = Side.Tells,
        Chain = [.. report.Outlet is { } outlet ? new[] { new ChainLink(report.Number, VoiceKind.Outlet, outlet, null, VoiceNumber.One) } : [], .. via, Officials],
        Content = Words,
        Manner = Manner.Direct,
        Certainty = CertaintyValue.Certain,
        Event = "e1",
    };

    private ReportRef Report(long number, string source, string? outlet, string? published) =>
        new(number, "sha256:" + new string((char)('a' + number), 64), source, outlet is null ? null : outlet + _odd, null, published, "Tubes sold" + _odd);

    private static DateTimeOffset At(int day) => new(2026, 10, day, 12, 0, 0, TimeSpan.Zero);
}
