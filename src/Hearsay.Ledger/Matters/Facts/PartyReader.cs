namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads what a report tells of each named party of an affair as a fact: what Calypso Ridge has to do with it, whether the ELN was to get it.</summary>
internal sealed class PartyReader(ReportMaterial material)
{
    public IEnumerable<Fact> Read()
    {
        var tellings = Tellings();
        var roles = Roles();
        foreach (var (entity, claims) in tellings.OrderBy(pair => pair.Key))
        {
            var party = material.Reading.Entities[entity];
            foreach (var segment in claims.GroupBy(entry => material.ContextOf(entry.Claim)))
            {
                var entries = segment.ToList();
                yield return new Fact
                {
                    Kind = FactKind.Party,
                    Roles = roles.GetValueOrDefault(entity, []),
                    Sort = party.Kind.ToString().ToLowerInvariant(),
                    IsOfBeat = material.Reading.Events.Count > 0,
                    Anchors = material.PartyKeys[entity],
                    Label = party.Name,
                    Context = segment.Key,
                    Stems = entries.SelectMany(entry => material.Claims[entry.Claim].Stems).GroupBy(stem => stem.Key).ToDictionary(stem => stem.Key, stem => (double)stem.Count()),
                    Entries = entries,
                    Summary = MatterSummary.OfParty(material, [.. entries.Select(entry => entry.Claim)]),
                };
            }
        }
    }

    private Dictionary<int, List<MatterEntry>> Tellings()
    {
        var tellings = new Dictionary<int, List<MatterEntry>>();
        for (var i = 0; i < material.Claims.Count; i++)
        {
            var claim = material.Claims[i];
            var parties = claim.IsTelling ? claim.Parties : [];
            if (claim.IsTelling && claim.Side == Side.Denies && claim.IsBare && i > 0)
            {
                parties = material.Claims[i - 1].Parties;
            }

            foreach (var party in parties)
            {
                var entries = tellings.TryGetValue(party, out var known) ? known : tellings[party] = [];
                entries.Add(new MatterEntry(i, -1, claim.Side));
            }
        }

        return tellings;
    }

    private Dictionary<int, Dictionary<string, double>> Roles()
    {
        var roles = new Dictionary<int, Dictionary<string, double>>();
        foreach (var told in material.Reading.Events)
        {
            foreach (var role in told.Roles.Concat(told.Places).Where(role => role.Entity >= 0))
            {
                var counts = roles.TryGetValue(role.Entity, out var known) ? known : roles[role.Entity] = [];
                counts[role.Role] = counts.GetValueOrDefault(role.Role) + 1;
            }
        }

        return roles;
    }
}
