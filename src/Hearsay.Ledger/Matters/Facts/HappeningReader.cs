using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads a report's events as facts. Of a shipment that was seized the seizure is the fact; who sent it and to whom are facts of their own.</summary>
internal sealed class HappeningReader(ReportMaterial material)
{
    public IEnumerable<Fact> Read()
    {
        var reading = material.Reading;
        for (var number = 0; number < reading.Events.Count; number++)
        {
            var told = reading.Events[number];
            var claims = told.Claims.Where(claim => material.Claims[claim].IsTelling).ToList();
            if (claims.Count == 0 || told.Type == "tie" || told.Status == "intercepted")
            {
                continue;
            }

            var event_ = number;
            yield return new Fact
            {
                Kind = FactKind.Happening,
                Aspect = told.Type,
                Anchors = [.. AnchorsOf(told)],
                Days = DaysOf(told),
                Context = material.ContextOf(claims[0]),
                Stems = StemsOf(told),
                Entries = [.. claims.Select(claim => new MatterEntry(claim, event_, material.Claims[claim].Side))],
                IsOfBeat = true,
                Summary = MatterSummary.OfEvent(reading, told),
                Clarity = told.Roles.Count(role => role.Entity >= 0) + (told.Goods.Count > 0 ? 1 : 0) + (told.Places.Count > 0 ? 0.5 : 0),
            };
        }
    }

    private IEnumerable<string> AnchorsOf(Event told)
    {
        foreach (var role in told.Roles.Concat(told.Places).Where(role => role.Entity >= 0))
        {
            foreach (var key in material.PartyKeys[role.Entity])
            {
                yield return $"{role.Role}:{key}";
            }
        }

        foreach (var good in told.Goods)
        {
            yield return $"goods:{good.Category}";
        }
    }

    private Dictionary<string, double> StemsOf(Event told)
    {
        var stems = new Dictionary<string, double>();
        foreach (var span in told.Tellings.Prepend(told.Trigger).Concat(told.Goods.Select(good => good.Span)))
        {
            foreach (var word in Words.In(material.Reading.Report.Text, span).Where(word => Words.WeightOf(word.Text) == 1))
            {
                stems[Words.Stem(word.Text)] = 1;
            }
        }

        // What was done tells more of a happening than what it was done to.
        foreach (var word in told.Tellings.Prepend(told.Trigger).SelectMany(span => Words.In(material.Reading.Report.Text, span)))
        {
            stems[Words.Stem(word.Text)] = 2;
        }

        return stems;
    }

    private static (int From, int To)? DaysOf(Event told)
    {
        var date = told.Dates.FirstOrDefault(date => date is { Start: not null, End: not null } && date.For == told.Type)
            ?? told.Dates.FirstOrDefault(date => date is { Start: not null, End: not null });
        return date is null ? null : (date.Start!.Value.DayNumber, date.End!.Value.DayNumber);
    }
}
