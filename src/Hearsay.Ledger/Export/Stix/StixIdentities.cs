using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes voices as identities, each once.</summary>
internal sealed class StixIdentities(StixObjects objects, GradeBook grades)
{
    /// <summary>The identities of a chain, publisher first.</summary>
    public IReadOnlyList<string> Write(IReadOnlyList<ChainLink> chain, ReportRef report) => [.. chain.Select(voice => Write(voice, report))];

    /// <summary>Null where nobody knows the publisher.</summary>
    public string? WritePublisher(ReportRef report) => (report.Outlet ?? report.Domain) is { Length: > 0 } name
        ? Write(new ChainLink(0, VoiceKind.Outlet, name, null, VoiceNumber.One), report)
        : null;

    private string Write(ChainLink voice, ReportRef report)
    {
        var id = StixObjects.Id("identity", NameUuid.Of(voice, report));
        if (!objects.Begin(id))
        {
            return id;
        }

        var grade = grades.Of(voice);
        objects.Json.WriteString("name", JsonFields.WellFormed(voice.Label.Length > 0 ? voice.Label : "unnamed source"));
        objects.Json.WriteString("identity_class", ClassOf(voice));
        objects.Json.Texts("labels", grade is null ? [] : [AdmiraltyScale.Tag(grade)]);
        objects.BeginExtension();
        objects.Json.WriteString("kind", voice.Kind.Word());
        objects.Json.WriteString("number", voice.Number.Word());
        if (grade is not null)
        {
            objects.Json.Text("reliability", grade.Grade.ToString());
            objects.Json.Text("reliability_by", grade.By);
            objects.Json.WriteString("reliability_at", PageDate.Rfc3339(grade.At));
            objects.Json.Text("reliability_reason", grade.Reason);
        }

        objects.EndExtension();
        objects.Json.WriteEndObject();
        return id;
    }

    // identity-class-ov (STIX 2.1, section 10.7).
    private static string ClassOf(ChainLink voice) => voice.Kind switch
    {
        VoiceKind.Person => "individual",
        VoiceKind.Outlet or VoiceKind.Organization or VoiceKind.State => "organization",
        VoiceKind.Group => "group",
        VoiceKind.Unnamed when voice.Number == VoiceNumber.One => "individual",
        VoiceKind.Unnamed when voice.Number == VoiceNumber.Several => "group",
        _ => "unknown",
    };
}
