using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>Voices, and whoever has a part in an event, as legal entities, vessels and airplanes; the same name and schema is one of them.</summary>
internal sealed class FtmParties(FtmGraph graph)
{
    public FtmEntity Add(ChainLink voice, ReportRef report)
    {
        if (voice.Name is { Length: > 0 } name)
        {
            return Named(name, SchemaOf(voice.Kind), report);
        }

        return Mentioned(
            graph.Add(NameUuid.Of("unnamed", report.Id, voice.Voice.ToString(CultureInfo.InvariantCulture), voice.Label), "LegalEntity")
                .With("description", "Not named by the report."),
            voice.Label,
            report);
    }

    /// <summary>Null for what is no party, such as a place or a weapon.</summary>
    public FtmEntity? Add(Entity entity, ReportRef report)
    {
        if (SchemaOf(entity.Kind) is not { } schema || entity.Name.Length == 0)
        {
            return null;
        }

        var party = Named(entity.Name, schema, report);
        if (entity.Carrier is { } carrier)
        {
            party.With("type", carrier.Type);
            if (schema == "Vessel")
            {
                party.With("imoNumber", carrier.Imo).With("mmsi", carrier.Mmsi).With("callSign", carrier.CallSign)
                    .With("flag", carrier.Flag?.ToLowerInvariant());
            }
            else
            {
                party.With("registrationNumber", carrier.Registration);
            }
        }

        return party;
    }

    private FtmEntity Named(string name, string schema, ReportRef report)
    {
        var party = graph.Add(NameUuid.Of("party", schema, name), schema);
        if (schema == "PublicBody")
        {
            party.With("country", Countries.CodeOf(name)?.ToLowerInvariant());
        }

        return Mentioned(party, name, report);
    }

    private FtmEntity Mentioned(FtmEntity party, string name, ReportRef report)
    {
        party.With("name", name).With("proof", FtmEntity.IdOf(NameUuid.Of(report)));
        graph.Add(NameUuid.Of("mention", report.Id, party.Id), "Mention")
            .With("document", FtmEntity.IdOf(NameUuid.Of(report)))
            .With("name", name)
            .With("detectedSchema", party.Schema)
            .With("resolved", IsLegal(party) ? party.Id : null);
        return party;
    }

    /// <summary>Whether its schema is a LegalEntity, as mentions and events want their parties.</summary>
    public static bool IsLegal(FtmEntity party) => party.Schema is "LegalEntity" or "Person" or "Organization" or "PublicBody";

    private static string SchemaOf(VoiceKind kind) => kind switch
    {
        VoiceKind.Person => "Person",
        VoiceKind.State => "PublicBody",
        VoiceKind.Outlet or VoiceKind.Organization or VoiceKind.Group => "Organization",
        _ => "LegalEntity",
    };

    private static string? SchemaOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.State => "PublicBody",
        EntityKind.Organization or EntityKind.Group or EntityKind.Outlet => "Organization",
        EntityKind.Vessel => "Vessel",
        EntityKind.Aircraft => "Airplane",
        _ => null,
    };
}
