using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>Matters as events, their claims as notes on them, and the parts that somebody is said to have had in them as links.</summary>
internal sealed class FtmEvents(FtmGraph graph, FtmParties parties)
{
    public void Add(Matter matter, ToldClaim told)
    {
        var report = told.Claim.Report;
        var article = FtmEntity.IdOf(NameUuid.Of(report));
        var happening = graph.Add(NameUuid.Of(matter), "Event")
            .With("name", $"Claimed: {matter.Summary}")
            .With("summary", OriginWords.Describe(matter))
            .With("keywords", AdmiraltyScale.Tag(matter))
            .With("recordId", matter.Id)
            .With("proof", article);
        graph.Add(NameUuid.Of("note", matter.Id, report.Id, told.Claim.Claim), "Note")
            .With("name", $"{told.Claim.Claim}, which {told.Claim.Side.Word()} it")
            .With("description", ChainWords.Quote(told))
            .With("entity", happening.Id)
            .With("proof", article);
        foreach (var voice in told.Claim.Chain)
        {
            parties.Add(voice, report);
        }

        // A denial names the parties too, and gives them no part.
        if (told.Reading?.Events.FirstOrDefault(one => one.Id == told.Claim.Event) is { } one && told.Claim.Side == Side.Tells)
        {
            AddParts(matter, told, one, happening);
        }
    }

    private void AddParts(Matter matter, ToldClaim told, Event one, FtmEntity happening)
    {
        var reading = told.Reading!;
        foreach (var role in one.Roles.Where(role => role.Entity >= 0))
        {
            if (parties.Add(reading.Entities[role.Entity], told.Claim.Report) is not { } party)
            {
                continue;
            }

            happening.With("involved", FtmParties.IsLegal(party) ? party.Id : null);
            graph.Add(NameUuid.Of("part", matter.Id, party.Id, role.Role), "UnknownLink")
                .With("subject", party.Id)
                .With("object", happening.Id)
                .With("role", $"{role.Role}, as claimed")
                .With("sourceUrl", ReportHash.IsWebAddress(told.Claim.Report.Source) ? told.Claim.Report.Source : null);
        }

        foreach (var place in one.Places.Where(place => place.Entity >= 0).Select(place => reading.Entities[place.Entity].Name))
        {
            happening.With("location", place).With("country", Countries.CodeOf(place)?.ToLowerInvariant());
        }

        foreach (var date in one.Dates)
        {
            happening.With("startDate", date.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .With("endDate", date.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
