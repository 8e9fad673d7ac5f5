using System.Globalization;
using System.Text;
using CsvHelper;
using Hearsay.Ledger.Export.Csv;

namespace Hearsay.Ledger.Tests.Export;

public sealed class CsvTests
{
    [Fact]
    public void Each_claim_of_a_matter_has_a_row()
    {
        var rows = Parse(new SampleStory().Export("csv"));

        rows.Select(row => $"{row["matter"]} {row["side"]} {row["report"]} {row["claim"]}").ShouldBe(
            [
                "m1 tells https://gazette.example/sale? c1", "m1 tells reports/02-meridian.txt c1", "m1 denies reports/02-meridian.txt c2", "m1 tells reports/.txt c9",
            ]);
        string.Join('\n', rows[1].Where(cell => cell.Key is not ("report_id" or "summary")).Select(cell => $"{cell.Key}: {cell.Value}")).ShouldBe(
            """
            matter: m1
            side: tells
            report: reports/02-meridian.txt
            outlet: Daily Meridian
            domain: 
            title: Tubes sold
            published: 2023-03-06
            claim: c1
            event: e1
            words: “Sandria sold 🚀 launch tubes to the Lisk Front”
            start: 16
            end: 63
            chain: Daily Meridian ← Harbour Gazette ← unnamed two officials
            origin: unnamed two officials
            origin_kind: unnamed
            manner: direct
            stance: asserts
            certainty: certain
            polarity: positive
            reliability: B
            reliability_by: ben
            copy_of: https://gazette.example/sale?
            origins_min: 1
            origins_max: 2
            origins_reasons: They may be the same people.
            circular: true
            credibility: 3
            credibility_reasons: One origin at least.
            first: 2023-03-05T07:05
            last: 2023-03-06
            judged: 
            judged_by: 
            judged_reason: 
            """);
    }

    [Fact]
    public void A_quotation_in_two_pieces_has_two_places_and_a_lost_one_none()
    {
        var rows = Parse(new SampleStory().Export("csv"));

        (rows[2]["start"], rows[2]["end"]).ShouldBe(("83; 0", "99; 7"));
        (rows[3]["start"], rows[3]["end"], rows[3]["words"]).ShouldBe(("", "", "tubes"));
    }

    [Fact]
    public void Whatever_the_reports_say_the_table_parses_and_no_cell_is_a_formula() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var rows = Parse(story.Export("csv"));

        rows.Count.ShouldBe(4);
        rows[0]["words"].ShouldBe(Cells.Text(story.Words));
        rows.SelectMany(row => row.Values).ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t\r＝＋－＠".Contains(cell[0]));
    });

    // Strict: a stray quotation mark or a row of another length is an error.
    private static List<Dictionary<string, string>> Parse(byte[] csv)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(csv);
        using var reader = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            reader.Parser.Count.ShouldBe(reader.HeaderRecord!.Length);
            rows.Add(reader.HeaderRecord.ToDictionary(name => name, name => reader.GetField(name)!));
        }

        return rows;
    }
}
