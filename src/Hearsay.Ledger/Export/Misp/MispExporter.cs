using System.Globalization;
using System.Text.Json;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Misp;

/// <summary>MISP events, one a matter, as MISP's own export wraps them: their tags say how matter, claim and origin are graded.</summary>
internal sealed class MispExporter : IExporter
{
    public string Name => "misp";

    public string MediaType => "application/json";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var grades = new GradeBook(source.Grades);
        using var json = new Utf8JsonWriter(output, JsonFields.Indented);
        json.WriteStartObject();
        json.WriteStartArray("response");
        foreach (var matter in source.Matters)
        {
            cancellation.ThrowIfCancellationRequested();
            json.WriteStartObject();
            json.WriteStartObject("Event");
            WriteEvent(json, matter, source.MadeAt);
            MispTags.Write(json, MispTags.Of(matter, grades));
            var attributes = new MispAttributes(json, matter, source.MadeAt);
            json.WriteStartArray("Attribute");
            foreach (var told in matter.Claims.Select(shelf.Told))
            {
                attributes.Write(told, MispTags.Of(told, grades));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Matter matter, DateTimeOffset madeAt)
    {
        json.WriteString("uuid", NameUuid.Of(matter).ToString());
        json.WriteString("info", JsonFields.WellFormed($"Claimed: {matter.Summary}"));
        json.WriteString("date", (PageDate.Earliest(matter.First) ?? madeAt).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        // Undefined threat, analysis not begun, for one's own organisation, unpublished: all that is for the analyst to set.
        json.WriteString("threat_level_id", "4");
        json.WriteString("analysis", "0");
        json.WriteString("distribution", "0");
        json.WriteBoolean("published", false);
        json.WriteString("timestamp", MispAttributes.Seconds(madeAt));
        json.WriteStartObject("Orgc");
        json.WriteString("name", "Hearsay");
        json.WriteString("uuid", NameUuid.Of("tool", "Hearsay").ToString());
        json.WriteEndObject();
    }
}
