using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Tests.Export;

public sealed class JsonLdTests
{
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Oa = "http://www.w3.org/ns/oa#";

    private static readonly Dictionary<string, IReadOnlySet<string>> Terms = new()
    {
        [Prov] = Vocabulary.Terms("prov.txt"),
        [Oa] = Vocabulary.Terms("oa.txt"),
        ["http://purl.org/dc/terms/"] = Vocabulary.Terms("dcterms.txt"),
        ["http://schema.org/"] = Vocabulary.Terms("schema.txt"),
    };

    [Fact]
    public void Every_term_is_one_of_its_vocabulary_and_every_node_is_there() => ShouldBeValid(JsonLdReader.Read(new SampleStory().Export("jsonld")));

    [Fact]
    public void Selectors_find_the_words_by_code_points_and_by_quotation()
    {
        var story = new SampleStory();
        var graph = JsonLdReader.Read(story.Export("jsonld"));
        var text = story.Reading(story.Gazette).Report.Text;
        var codePoints = new CodePoints(text);

        var selectors = graph.Where(one => one.Predicate == Oa + "hasSelector").GroupBy(one => one.Subject).Select(group => group.Select(one => one.Object).ToArray()).ToList();

        selectors.Count(pair => pair.Length == 2).ShouldBe(4);
        foreach (var pair in selectors.Where(pair => pair.Length == 2))
        {
            var (start, end) = (Number(graph, pair[1], Oa + "start"), Number(graph, pair[1], Oa + "end"));
            var exact = One(graph, pair[0], Oa + "exact");
            codePoints.ToUtf16(new TextSpan(start, end)).In(text).ToString().ShouldBe(exact);
            text.ShouldContain(Find(graph, pair[0], Oa + "prefix") + exact + Find(graph, pair[0], Oa + "suffix"));
        }
    }

    [Fact]
    public void A_chain_leads_from_the_publisher_to_its_primary_source()
    {
        var story = new SampleStory();
        var graph = JsonLdReader.Read(story.Export("jsonld"));

        // The one statement that came a long way.
        var first = graph.Where(one => one.Predicate == Prov + "hadPrimarySource").Select(one => one.Subject)
            .Single(one => Find(graph, one, Prov + "wasDerivedFrom") is { Length: > 0 } next
                && Find(graph, next, Prov + "wasQuotedFrom") == One(graph, one, Prov + "hadPrimarySource"));

        NameOf(graph, first).ShouldBe("Daily Meridian");

        var second = One(graph, first, Prov + "wasDerivedFrom");
        NameOf(graph, second).ShouldBe("Harbour Gazette");
        NameOf(graph, One(graph, second, Prov + "wasQuotedFrom")).ShouldBe("unnamed two officials");
    }

    [Fact]
    public void A_copy_is_derived_from_what_it_copies_and_each_report_has_its_hash()
    {
        var graph = JsonLdReader.Read(new SampleStory().Export("jsonld"));

        string ReportWith(char hash) => graph.Single(one => one.Predicate == "http://schema.org/sha256" && one.Object == new string(hash, 64)).Subject;

        One(graph, ReportWith('c'), Prov + "wasDerivedFrom").ShouldBe(ReportWith('b'));
        One(graph, ReportWith('b'), "http://schema.org/url").ShouldBe("https://gazette.example/sale?");
        One(graph, ReportWith('d'), "http://purl.org/dc/terms/title").ShouldBe("Tubes sold");
    }

    [Fact]
    public void A_publisher_that_was_graded_has_its_grade()
    {
        var graph = JsonLdReader.Read(new SampleStory().Export("jsonld"));

        var gazette = graph.Single(one => one.Predicate == "http://schema.org/name" && one.Object == "Harbour Gazette").Subject;

        One(graph, gazette, "urn:hearsay:reliability").ShouldBe("C");
        One(graph, gazette, "urn:hearsay:reliabilityBy").ShouldBe("ann");
    }

    [Fact]
    public void Whatever_the_reports_say_the_graph_stays_valid_and_the_words_survive() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var graph = JsonLdReader.Read(story.Export("jsonld"));

        ShouldBeValid(graph);
        graph.ShouldContain(one => one.Predicate == Oa + "exact" && one.Object == OddText.WellFormed(story.Words));
    });

    private static void ShouldBeValid(IReadOnlyList<Triple> graph)
    {
        var used = graph.Select(one => one.Predicate).Concat(graph.Where(one => one.IsLink && !one.Predicate.EndsWith("/url", StringComparison.Ordinal)).Select(one => one.Object)).Distinct();
        var subjects = graph.Select(one => one.Subject).ToHashSet();
        foreach (var iri in used)
        {
            if (Terms.Keys.FirstOrDefault(iri.StartsWith) is { } vocabulary)
            {
                Terms[vocabulary].ShouldContain(iri);
            }
            else if (iri.StartsWith("urn:uuid:", StringComparison.Ordinal) || iri[0] == '_')
            {
                subjects.ShouldContain(iri);
            }
            else
            {
                iri.ShouldMatch("^(urn:hearsay:[A-Za-z]+|http://www.w3.org/1999/02/22-rdf-syntax-ns#type)$");
            }
        }

        // Web Annotation, section 3.1: exactly one or more targets; every target that is a specific resource has one source.
        foreach (var annotation in graph.Where(one => one.Object == Oa + "Annotation").Select(one => one.Subject))
        {
            graph.Count(one => one.Subject == annotation && one.Predicate == Oa + "hasTarget").ShouldBeGreaterThan(0);
        }

        graph.Where(one => one.Object == Oa + "SpecificResource")
            .Where(target => graph.Count(one => one.Subject == target.Subject && one.Predicate == Oa + "hasSource") != 1).ShouldBeEmpty();
    }

    private static string NameOf(IReadOnlyList<Triple> graph, string statement) => One(graph, One(graph, statement, Prov + "wasAttributedTo"), "http://schema.org/name");

    private static int Number(IReadOnlyList<Triple> graph, string subject, string predicate) =>
        int.Parse(One(graph, subject, predicate), CultureInfo.InvariantCulture);

    private static string One(IReadOnlyList<Triple> graph, string subject, string predicate) =>
        graph.Single(one => one.Subject == subject && one.Predicate == predicate).Object;

    private static string Find(IReadOnlyList<Triple> graph, string subject, string predicate) =>
        graph.FirstOrDefault(one => one.Subject == subject && one.Predicate == predicate)?.Object ?? "";
}
