using System.Globalization;
using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.Misp;

/// <summary>Writes a claim's words as an attribute, and its report's address and hash once; nothing is fit for detection.</summary>
internal sealed class MispAttributes(Utf8JsonWriter json, Matter matter, DateTimeOffset madeAt)
{
    private readonly HashSet<string> _reports = [];
    private readonly HashSet<string> _claims = [];

    public static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public void Write(ToldClaim told, IEnumerable<string?> tags)
    {
        var report = told.Claim.Report;
        if (_reports.Add(report.Id))
        {
            WriteReport(report);
        }

        var side = told.Claim.Side.Word();
        if (_claims.Add($"{report.Id} {told.Claim.Claim} {side}"))
        {
            var id = NameUuid.Of("misp-claim", matter.Id, report.Id, told.Claim.Claim, side);
            var comment = $"{told.Chain} {side} it ({told.Claim.Stance.Word()}); {told.Claim.Claim} of {report.Source}, published {report.Published ?? "at an unknown time"}";
            Write(id, "text", told.Words.Trim() is { Length: > 0 } words ? words : "(no words)", comment, tags);
        }
    }

    private void WriteReport(ReportRef report)
    {
        var comment = $"{report.Outlet ?? report.Domain ?? "unknown outlet"}: {report.Title ?? "untitled"}";
        Write(NameUuid.Of("misp-report", matter.Id, report.Id), ReportHash.IsWebAddress(report.Source) ? "link" : "text", report.Source, comment, []);
        if (ReportHash.Of(report) is { } hash)
        {
            Write(NameUuid.Of("misp-hash", matter.Id, report.Id), "sha256", hash, $"of the bytes that were read from {report.Source}", []);
        }
    }

    private void Write(Guid id, string type, string value, string comment, IEnumerable<string?> tags)
    {
        json.WriteStartObject();
        json.WriteString("uuid", id.ToString());
        json.WriteString("type", type);
        json.WriteString("category", "External analysis");
        json.WriteString("value", JsonFields.WellFormed(value));
        json.WriteString("comment", JsonFields.WellFormed(comment));
        json.WriteBoolean("to_ids", false);
        json.WriteString("distribution", "5");
        json.WriteString("timestamp", Seconds(madeAt));
        MispTags.Write(json, tags);
        json.WriteEndObject();
    }
}
