using System.Text;
using System.Text.Json;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Watches;

/// <summary>What a delivery says: enough to go and look, and no text of a report but its title and the matter's summary.</summary>
internal static class WatchJson
{
    public static string Write(Watch watch, Happening happening, Matter? matter, ReportRef? report)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, LedgerJson.OneLine))
        {
            json.WriteStartObject();
            json.WriteString("happened", happening.Word());
            json.WriteNumber("watch", watch.Number);
            json.WriteString("query", watch.Query);
            if (matter is not null)
            {
                json.WriteStartObject("matter");
                json.WriteString("matter", matter.Id);
                json.WriteString("summary", matter.Summary);
                LedgerJson.WriteTexts("told_by", matter.ToldBy, json);
                LedgerJson.WriteTexts("denied_by", matter.DeniedBy, json);
                json.WriteNumber("origins_min", matter.Origins.Min);
                if (matter.Origins.Max is { } max)
                {
                    json.WriteNumber("origins_max", max);
                }
                else
                {
                    json.WriteNull("origins_max");
                }

                json.WriteEndObject();
            }

            if (report is not null)
            {
                json.WriteStartObject("report");
                json.WriteNumber("number", report.Number);
                json.WriteString("id", report.Id);
                json.WriteString("report", report.Source);
                json.WriteString("title", report.Title);
                json.WriteString("outlet", report.Outlet);
                json.WriteString("published", report.Published);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
