using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes a matter as a grouping of the notes on both its sides, and each denial as an opinion on those that tell it.</summary>
internal static class StixMatters
{
    public static void Write(StixObjects objects, Matter matter, ReadingShelf shelf)
    {
        var told = matter.Claims.Where(claim => claim.Side == Side.Tells).Select(StixNotes.Id).Distinct().ToList();
        var opinions = matter.Claims.Where(claim => claim.Side == Side.Denies && told.Count > 0)
            .Select(claim => WriteOpinion(objects, matter, shelf.Told(claim), told)).ToList();
        if (matter.Claims.Count == 0)
        {
            return;
        }

        var json = objects.Json;
        objects.Begin(StixObjects.Id("grouping", NameUuid.Of(matter)));
        json.WriteString("name", JsonFields.WellFormed($"Claimed: {matter.Summary}"));
        json.WriteString("description", JsonFields.WellFormed(OriginWords.Describe(matter)));
        json.WriteString("context", "unspecified");
        if (AdmiraltyScale.Confidence(AdmiraltyScale.InForce(matter)) is { } confidence)
        {
            json.WriteNumber("confidence", confidence);
        }

        json.Texts("labels", AdmiraltyScale.Tag(matter) is { } tag ? [tag] : []);
        json.Texts("object_refs", matter.Claims.SelectMany(claim => new[] { StixNotes.Id(claim), StixObjects.Id(claim.Report) }).Concat(opinions));
        WriteExtension(objects, json, matter);
        json.WriteEndObject();
    }

    private static string WriteOpinion(StixObjects objects, Matter matter, ToldClaim denial, IReadOnlyList<string> told)
    {
        var id = StixObjects.Id("opinion", NameUuid.Of("opinion", matter.Id, denial.Claim.Report.Id, denial.Claim.Claim));
        if (objects.Begin(id))
        {
            objects.Json.WriteString("explanation", JsonFields.WellFormed(ChainWords.Quote(denial)));
            objects.Json.Texts("authors", denial.Origin is { } origin ? [origin.Label] : []);
            objects.Json.WriteString("opinion", denial.Claim.Certainty == CertaintyValue.Certain ? "strongly-disagree" : "disagree");
            objects.Json.Texts("object_refs", told);
            objects.Json.WriteEndObject();
        }

        return id;
    }

    private static void WriteExtension(StixObjects objects, Utf8JsonWriter json, Matter matter)
    {
        objects.BeginExtension();
        json.Text("matter", matter.Id);
        json.WriteNumber("origins_min", matter.Origins.Min);
        if (matter.Origins.Max is { } max)
        {
            json.WriteNumber("origins_max", max);
        }

        json.Texts("origins_reasons", matter.Origins.Reasons);
        json.WriteBoolean("circular", matter.Origins.IsCircular);
        json.WriteNumber("credibility", matter.Credibility.Grade);
        json.Texts("credibility_reasons", matter.Credibility.Reasons);
        if (matter.Judged is { } judged)
        {
            json.WriteNumber("judged", judged.Grade);
            json.Text("judged_by", judged.By);
            json.Text("judged_at", judged.At);
            json.Text("judged_reason", judged.Reason);
        }

        json.Text("first", matter.First);
        json.Text("last", matter.Last);
        objects.EndExtension();
    }
}
