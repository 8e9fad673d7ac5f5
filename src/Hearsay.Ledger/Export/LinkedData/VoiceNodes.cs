using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>Writes each voice once, as a PROV agent.</summary>
internal sealed class VoiceNodes(Utf8JsonWriter json, GradeBook grades)
{
    private readonly HashSet<Guid> _written = [];

    public void Write(IEnumerable<ChainLink> chain, ReportRef report)
    {
        foreach (var voice in chain)
        {
            var id = NameUuid.Of(voice, report);
            if (_written.Add(id))
            {
                Write(id, voice);
            }
        }
    }

    /// <summary>The publisher of a report, whom no chain need name.</summary>
    public Guid? Publisher(ReportRef report)
    {
        if ((report.Outlet ?? report.Domain) is not { Length: > 0 } name)
        {
            return null;
        }

        var voice = new ChainLink(0, VoiceKind.Outlet, name, null, VoiceNumber.One);
        Write([voice], report);
        return NameUuid.Of(voice, report);
    }

    private void Write(Guid id, ChainLink voice)
    {
        if (TypeOf(voice.Kind) is { } type)
        {
            json.Node(id, "prov:Agent", type);
        }
        else
        {
            json.Node(id, "prov:Agent");
        }

        json.Text("schema:name", voice.Label);
        json.Text("hs:kind", voice.Kind.Word());
        json.Text("hs:number", voice.Number.Word());
        if (grades.Of(voice) is { } grade)
        {
            json.Text("hs:reliability", grade.Grade.ToString());
            json.Text("hs:reliabilityBy", grade.By);
            json.Date("hs:reliabilityAt", PageDate.Rfc3339(grade.At));
            json.Text("hs:reliabilityReason", grade.Reason);
        }

        json.WriteEndObject();
    }

    private static string? TypeOf(VoiceKind kind) => kind switch
    {
        VoiceKind.Person => "prov:Person",
        VoiceKind.Outlet or VoiceKind.Organization or VoiceKind.State or VoiceKind.Group => "prov:Organization",
        _ => null,
    };
}
