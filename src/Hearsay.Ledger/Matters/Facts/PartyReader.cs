namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads what a report tells of each named party of an affair as a fact: what Calypso Ridge has to do with it, whether the ELN was to get it.</summary>
internal sealed class PartyReader(ReportMaterial material)
{
    public IEnumerable<Fact> Read()
    {
        var tellings = Tellings();
        var roles = Roles();
        foreach (var broker in Brokers())
        {
            yield return broker;
        }

        foreach (var (entity, claims) in tellings.OrderBy(pair => pair.Key))
        {
            var party = material.Reading.Entities[entity];
            foreach (var segment in claims.GroupBy(entry => material.Around(entry.Claim)))
            {
                var entries = Firmest(entity, [.. segment], roles.ContainsKey(entity));
                yield return new Fact
                {
                    Kind = FactKind.Party,
                    Roles = roles.GetValueOrDefault(entity, []),
                    IsVoice = material.PartyKeys[entity].Any(material.VoiceKeys.Contains),
                    Sort = party.Kind.ToString().ToLowerInvariant(),
                    IsOfBeat = material.Reading.Events.Count > 0,
                    Anchors = material.PartyKeys[entity],
                    Label = party.Name,
                    Published = material.Published?.DayNumber,
                    Context = segment.Key.Names,
                    Around = segment.Key.Central,
                    Stems = entries.SelectMany(entry => material.Claims[entry.Claim].Stems).GroupBy(stem => stem.Key).ToDictionary(stem => stem.Key, stem => (double)stem.Count()),
                    Entries = entries,
                    OwnDenials = entries.Where(entry => material.DenierOf(entry.Claim) == entity).Select(entry => entry.Claim).ToHashSet(),
                    Summary = MatterSummary.OfRole(material, entity) ?? MatterSummary.OfParty(material, [.. entries.Select(entry => entry.Claim)]),
                    Clarity = MatterSummary.OfRole(material, entity) is null ? 0 : 1,
                };
            }
        }
    }

    /// <summary>Who arranged it is one question, whatever the text calls him: "a broker known as El Turco", "a trading company".</summary>
    private IEnumerable<Fact> Brokers()
    {
        for (var number = 0; number < material.Reading.Events.Count; number++)
        {
            var event_ = number;
            foreach (var role in material.Reading.Events[number].Roles.Where(role => role.Role == "broker"))
            {
                var entries = role.Claims.Where(claim => material.Claims[claim].IsTelling).Select(claim => new MatterEntry(claim, event_, material.Claims[claim].Side)).ToList();
                if (entries.Count > 0 && (role.Entity < 0 || material.PartyKeys[role.Entity].Count == 0))
                {
                    yield return new Fact
                    {
                        Kind = FactKind.Party,
                        Anchors = ["role:broker"],
                        Roles = new Dictionary<string, double> { ["broker"] = 1 },
                        Label = role.Span.In(material.Reading.Report.Text).ToString(),
                        IsOfBeat = true,
                        Published = material.Published?.DayNumber,
                        Context = material.Around(entries[0].Claim).Names,
                        Around = material.Around(entries[0].Claim).Central,
                        Stems = material.Claims[entries[0].Claim].Stems,
                        Entries = entries,
                        Summary = MatterSummary.OfParty(material, [.. entries.Select(entry => entry.Claim)]),
                    };
                }
            }
        }
    }

    private Dictionary<int, List<MatterEntry>> Tellings()
    {
        var tellings = new Dictionary<int, List<MatterEntry>>();
        for (var i = 0; i < material.Claims.Count; i++)
        {
            foreach (var party in PartiesOf(i))
            {
                var entries = tellings.TryGetValue(party, out var known) ? known : tellings[party] = [];
                entries.Add(new MatterEntry(i, -1, material.SideOf(i, material.OffsetOf(i, party))));
            }
        }

        return tellings;
    }

    /// <summary>
    /// Whom a claim is about: whom it names; of a denial also the one who denies, as "Iran denies sending them" is about Iran; and of a bare denial whom the claim
    /// before it names, unless the denier is one of those.
    /// </summary>
    private IEnumerable<int> PartiesOf(int claim)
    {
        var features = material.Claims[claim];
        if (!features.IsTelling)
        {
            return [];
        }

        var own = material.DeniedFor(claim);
        if (own.Count > 0 && material.IsBlanket(claim))
        {
            return own;
        }

        var denied = material.DeniedBefore(claim);
        var named = denied >= 0 ? material.Claims[denied].Parties : features.Parties;
        if (material.DenierOf(claim) is not { } denier)
        {
            return named.Concat(own).Distinct();
        }

        return denied < 0 ? named.Append(denier).Distinct() : named.Contains(denier) ? [denier] : named;
    }

    /// <summary>
    /// Of a party with a part in an event the claims that speak of the part, where there are any: those that give it, else those with a word of the deed or the goods.
    /// "Talks with the ELN broke off" says nothing of whose rifles they were.
    /// </summary>
    private List<MatterEntry> Firmest(int entity, List<MatterEntry> entries, bool hasPart)
    {
        if (!hasPart)
        {
            return entries;
        }

        var given = material.Reading.Events.SelectMany(told => told.Roles.Concat(told.Places)).Where(role => role.Entity == entity).SelectMany(role => role.Claims).ToHashSet();
        var speaking = entries.FindAll(entry => given.Contains(entry.Claim) || material.SpeaksOfDeed(entry.Claim) || material.DeniedBefore(entry.Claim) >= 0);
        var firm = speaking.Exists(entry => given.Contains(entry.Claim)) ? speaking.FindAll(entry => given.Contains(entry.Claim) || material.Claims[entry.Claim].IsDenial) : speaking;
        return firm.Count > 0 ? firm : entries;
    }

    private Dictionary<int, Dictionary<string, double>> Roles()
    {
        var roles = new Dictionary<int, Dictionary<string, double>>();
        foreach (var told in material.Reading.Events)
        {
            foreach (var role in told.Roles.Concat(told.Places).Where(role => role.Entity >= 0))
            {
                var counts = roles.TryGetValue(role.Entity, out var known) ? known : roles[role.Entity] = [];
                counts[role.Role] = 1;
            }
        }

        return roles;
    }
}
