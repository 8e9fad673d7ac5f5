namespace Hearsay.Ledger.Export.Stix;

/// <summary>The identity that makes the bundle, and the definition of its extension (STIX 2.1, section 7.3).</summary>
internal static class StixProducer
{
    private const string Definition =
        "Adds to report: sha256, source, published (as the page has it). To note: claim, report_ref, manner, stance, certainty, polarity, " +
        "chain (names of voices, publisher first, origin last), start and end (of the words in the report's text, in Unicode code points, half-open). " +
        "To grouping: matter, origins_min, origins_max (absent where open), origins_reasons, circular, credibility (Admiralty code, 1 to 6), " +
        "credibility_reasons, judged (a person's grade), judged_by, judged_at, judged_reason, first, last. To identity: kind, number, reliability (Admiralty code, A to F), reliability_by, reliability_at, " +
        "reliability_reason. To relationship (copies): copy, overlap (0 to 1), credited.";

    public static void Write(StixObjects objects, string tool)
    {
        objects.Begin(StixObjects.Producer);
        objects.Json.WriteString("name", "Hearsay");
        objects.Json.Text("description", $"{tool}, which tells who says what on whose word. It does not say what is true.");
        objects.Json.WriteString("identity_class", "system");
        objects.Json.WriteEndObject();

        objects.Begin(StixObjects.Extension);
        objects.Json.WriteString("name", "Hearsay");
        objects.Json.WriteString("description", "Where a claim stands, through whom it came, and how many independent origins there are.");
        objects.Json.WriteString("schema", Definition);
        objects.Json.WriteString("version", "1.0.0");
        objects.Json.Texts("extension_types", ["property-extension"]);
        objects.Json.WriteEndObject();
    }
}
