using System.Globalization;
using System.Text;
using CsvHelper;
using Hearsay.Cli.Formats.Csv;
using Hearsay.Cli.Tests.Rendering;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Tests.Formats;

public class EventTableTests
{
    [Fact]
    public void A_transfer_has_each_thing_in_its_column()
    {
        var row = Rows(SampleEvents.Make(SampleEvents.Sale)).ShouldHaveSingleItem();

        Filled(row).ShouldBe(
            """
            report: samples/gazette.html
            title: Sandria buys launch tubes
            outlet: Daily Meridian
            published: 2023-03-05
            event: e1
            beat: arms
            type: transfer
            status: negotiating
            status_by_part: title=agreed; lead=negotiating; body=negotiating
            certainty: possible
            polarity: positive
            score: 1.25
            trigger: negotiating to buy
            recipient: Sandria
            carrier: two trucks
            origin: Lisk
            goods: hundreds of T-9 launch tubes; Some 340 tubes
            categories: missiles-and-launchers; missiles-and-launchers
            designations: T-9;~
            quantity_min: 100; 340
            quantity_max: 999; 340
            unit: item; item
            money: 200,000 dollars
            money_for: price
            money_min: 200000
            money_max: 200000
            currency: USD
            claims: c1; c2; c3
            origins: Daily Meridian; unnamed port officials; Jonas Pell
            chains: Daily Meridian; Daily Meridian ← Harbour Gazette ← unnamed port officials; Daily Meridian ← Jonas Pell
            """.Replace('~', ' '));
    }

    [Fact]
    public void A_seizure_has_its_days_and_an_open_end_is_empty()
    {
        var row = Rows(SampleEvents.Make(SampleEvents.Seizure)).ShouldHaveSingleItem();

        (row["seizer"], row["scene"]).ShouldBe(("Norvale Coast Guard", "Lisk"));
        (row["quantity_min"], row["quantity_max"], row["unit"]).ShouldBe(("35", "", "tonne"));
        (row["date"], row["date_for"], row["date_start"], row["date_end"]).ShouldBe(("December 2019", "seizure", "2019-12-01", "2019-12-31"));
        (row["status"], row["money"], row["designations"]).ShouldBe(("", "", ""));
    }

    [Fact]
    public void Each_event_has_its_row_and_a_report_without_events_none()
    {
        Rows(SampleEvents.Make()).Select(row => row["event"]).ShouldBe(["e1", "e2"]);

        Rows(SampleEvents.Make() with { Events = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void Roles_and_places_of_other_beats_have_a_column_together() =>
        Rows(SampleEvents.Make(SampleEvents.Seizure with
        {
            Roles = [new EventRole("insurer", 0, new TextSpan(0, 1), [])],
            Places = [new EventRole("mine", -1, SampleEvents.Span("two trucks"), [])],
        }))[0]["other_roles"].ShouldBe("insurer=Sandria; mine=two trucks");

    [Fact]
    public void Lines_end_as_RFC_4180_has_it_and_there_is_no_mark_at_the_start()
    {
        var header = Encoding.UTF8.GetString(EventTable.Header());

        header.ShouldStartWith("report,title,outlet,published,event,");
        header.ShouldEndWith(",claims,origins,chains\r\n");
    }

    [Fact]
    public void Quotation_marks_and_commas_stay_inside_their_cell()
    {
        var sample = SampleEvents.Make(SampleEvents.Seizure);
        var odd = sample with { Report = sample.Report with { Title = "Tubes, \"launchers\"\nand more" } };

        Encoding.UTF8.GetString(Table(odd)).ShouldContain(",\"Tubes, \"\"launchers\"\" and more\",");
        Rows(odd)[0]["title"].ShouldBe("Tubes, \"launchers\" and more");
    }

    [Fact]
    public void A_score_below_nought_stays_a_number()
    {
        var denied = SampleEvents.Seizure with { Certainty = new Certainty(CertaintyValue.Certain, Polarity.Negative, -2.5, []) };

        Rows(SampleEvents.Make(denied))[0]["score"].ShouldBe("-2.5");
    }

    [Fact]
    public void No_text_of_a_report_starts_a_formula_or_steers_the_terminal()
    {
        const string Hostile = "\t=cmd|' /C calc'!A0\u001b[2J";
        var sample = SampleEvents.Make(SampleEvents.Sale with
        {
            Id = Hostile,
            Type = Hostile,
            Status = Hostile,
            Goods = [new EventGood(new TextSpan(0, Hostile.Length), Hostile, Hostile, new GoodQuantity(1, 1, Hostile, false), [])],
            Money = [new EventMoney(new TextSpan(0, Hostile.Length), Hostile, 1, 1, Hostile, false, [])],
        });
        var report = sample.Report with { Source = Hostile, Title = Hostile, Published = Hostile, Outlet = new(Hostile, null), Text = Hostile + sample.Report.Text };
        var voices = sample.Voices.Select(voice => voice with { Name = Hostile }).ToList();

        var hostile = sample with { Report = report, Voices = voices, Entities = [.. sample.Entities.Select(entity => entity with { Name = Hostile })] };

        Encoding.UTF8.GetString(Table(hostile)).ShouldNotContain("\u001b");
        var cells = Rows(hostile)[0];
        cells["title"].ShouldBe("'=cmd|' /C calc'!A0␛[2J");
        cells.Values.SelectMany(cell => cell.Split("; ")).ShouldAllBe(value => value.Length == 0 || !"=+-@\t\r".Contains(value[0]));
    }

    private static byte[] Table(ReportReading reading)
    {
        var output = new MemoryStream();
        output.Write(EventTable.Header());
        EventTable.Write(reading, output);
        return output.ToArray();
    }

    private static List<Dictionary<string, string>> Rows(ReportReading reading)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(Table(reading)), Encoding.UTF8), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        }

        return rows;
    }

    private static string Filled(Dictionary<string, string> row) => string.Join(Environment.NewLine, row.Where(cell => cell.Value.Length > 0).Select(cell => $"{cell.Key}: {cell.Value}"));
}
