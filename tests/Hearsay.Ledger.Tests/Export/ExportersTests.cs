using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Tests.Export;

public sealed class ExportersTests
{
    [Fact]
    public void Each_is_found_by_its_name()
    {
        Exporters.All.Select(exporter => exporter.Name).ShouldBe(["csv", "jsonld", "stix", "ftm", "misp", "dossier"]);
        Exporters.Find("STIX").ShouldBeSameAs(Exporters.All[2]);
        Exporters.Find("pdf").ShouldBeNull();
    }

    [Fact]
    public void None_minds_a_ledger_without_matters()
    {
        var source = new SampleStory().Source with { Matters = [] };

        // Entities one a line: of nothing there are none.
        Exporters.All.Where(exporter => SampleStory.Export(exporter.Name, source).Length == 0).Select(exporter => exporter.Name).ShouldBe(["ftm"]);
    }

    [Fact]
    public void Each_stops_when_it_is_told_to()
    {
        foreach (var exporter in Exporters.All)
        {
            Should.Throw<OperationCanceledException>(() => exporter.Write(new SampleStory().Source, Stream.Null, new CancellationToken(canceled: true)), exporter.Name);
        }
    }

    [Fact]
    public void A_reading_is_fetched_once_where_its_claims_stand_together()
    {
        var source = new SampleStory().Source;
        foreach (var exporter in Exporters.All)
        {
            var fetched = new List<string>();
            SampleStory.Export(exporter.Name, source with { ReadingOf = report => { fetched.Add(report.Id); return source.ReadingOf(report); } });
            fetched.ShouldBeUnique(exporter.Name);
            fetched.Count.ShouldBe(3, exporter.Name);
        }
    }
}
