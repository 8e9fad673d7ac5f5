using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads a report's events as facts. Of a shipment that was seized the seizure is the fact; who sent it and to whom are facts of their own.</summary>
internal sealed class HappeningReader(ReportMaterial material)
{
    /// <summary>The year in which the report was written, as far as it shows.</summary>
    private readonly int? _now = material.Published?.Year
        ?? material.Reading.Events.SelectMany(told => told.Dates).Select(date => date.Start?.Year).Concat(YearsIn(material.Claims.SelectMany(claim => claim.Words)).Select(year => (int?)year)).Max();

    public IEnumerable<Fact> Read()
    {
        var reading = material.Reading;
        for (var number = 0; number < reading.Events.Count; number++)
        {
            var told = reading.Events[number];
            var claims = ClaimsOf(told);
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
                IsRecalled = IsRecalled(told),
                Published = material.Published?.DayNumber,
                Context = material.Around(claims[0]).Names,
                Around = material.Around(claims[0]).Central,
                Stems = StemsOf(told),
                Entries = [.. claims.Select(claim => new MatterEntry(claim, event_, SideOf(told, claim))), .. BareDenials(claims, event_)],
                IsOfBeat = true,
                Summary = MatterSummary.OfEvent(reading, told),
                Clarity = told.Roles.Count(role => role.Entity >= 0) + (told.Goods.Count > 0 ? 1 : 0) + (told.Places.Count > 0 ? 0.5 : 0),
            };
        }
    }

    private IEnumerable<MatterEntry> BareDenials(List<int> claims, int number) =>
        claims.Select(claim => claim + 1).Where(next => next < material.Claims.Count && material.DeniedBefore(next) >= 0)
            .Concat(ByAccused(material.Reading.Events[number], claims)).Distinct().Select(next => new MatterEntry(next, number, Side.Denies));

    /// <summary>The denials, of those who have a part in it, that name nothing or name the goods or what was done.</summary>
    private IEnumerable<int> ByAccused(Event told, List<int> claims)
    {
        var parts = told.Roles.Where(role => role.Role is not ("seizer" or "authority" or "target") && role.Entity >= 0).Select(role => role.Entity).ToHashSet();
        return Enumerable.Range(0, material.Claims.Count).Where(claim => !claims.Contains(claim) && material.DeniedFor(claim).Any(parts.Contains)
            && (material.IsBlanket(claim) || material.SpeaksOfDeed(claim)));
    }

    /// <summary>Whether a year long past stands in the sentence of its telling, and no later one.</summary>
    private bool IsRecalled(Event told)
    {
        var text = material.Reading.Report.Text;
        var start = told.Trigger.Start;
        var end = told.Trigger.End;
        while (start > 0 && told.Trigger.Start - start < 300 && !EndsSentence(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - told.Trigger.End < 300 && !EndsSentence(text, end))
        {
            end++;
        }

        var years = YearsIn(Words.In(text, new TextSpan(start, end)));
        return years.Count > 0 && _now is { } now && years.Max() < now - 1;
    }

    private static bool EndsSentence(string text, int at) =>
        (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])) || (text[at] == '\n' && at > 0 && text[at - 1] == '\n');

    private IEnumerable<string> AnchorsOf(Event told)
    {
        foreach (var role in told.Roles.Concat(told.Places).Where(role => role.Entity >= 0))
        {
            foreach (var key in material.PartyKeys[role.Entity])
            {
                yield return $"{role.Role}:{key}";
            }

            if (role.Role is "supplier" or "recipient" && StateArms.StateOf(material.Reading.Entities[role.Entity].Name) is { } state)
            {
                yield return $"{role.Role}:{state}";
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

    private static List<int> YearsIn(IEnumerable<Word> words) =>
        [.. words.Where(word => word.Text.Length == 4 && word.Text[0] is '1' or '2' && word.Text.All(char.IsAsciiDigit))
            .Select(word => int.Parse(word.Text, CultureInfo.InvariantCulture)).Where(year => year is >= 1900 and < 2100)];

    // A date that no claim gives was only near by, and one of years before what is told as new is of something else.
    private (int From, int To)? DaysOf(Event told)
    {
        var isRecalled = IsRecalled(told);
        var date = told.Dates.Where(date => date is { Start: not null, End: not null, Claims.Count: > 0 } && (isRecalled || _now is null || date.End!.Value.Year >= _now - 1))
            .OrderBy(date => date.End!.Value.DayNumber - date.Start!.Value.DayNumber).ThenBy(date => date.Start).FirstOrDefault();
        return date is null ? null : (date.Start!.Value.DayNumber, date.End!.Value.DayNumber);
    }

    private List<int> ClaimsOf(Event told)
    {
        var claims = told.Claims.Count > 0 ? told.Claims
            : told.Roles.Concat(told.Places).SelectMany(role => role.Claims).Concat(told.Goods.SelectMany(good => good.Claims)).Distinct().Order().ToList();
        var telling = claims.Where(claim => material.Claims[claim].IsTelling).ToList();
        var ofNow = telling.FindAll(claim => !LooksBack(claim));
        return Firmest(told, ofNow.Count > 0 ? ofNow : telling);
    }

    /// <summary>"Thousands of weapons seized in recent years" tells of many seizures and not of this one.</summary>
    private bool LooksBack(int claim)
    {
        var words = material.Claims[claim].Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if ((words[i].Text is "recent" or "past" or "previous" or "earlier" && words.Skip(i + 1).Take(2).Any(word => word.Text is "years" or "months" or "decades"))
                || (words[i].Text is "years" or "decades" && words[i + 1].Text is "ago" or "earlier"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The claims that say who, what or where, two of them at least, if there are any: "the ship was detained" adds nothing to who seized what from it.</summary>
    private static List<int> Firmest(Event told, List<int> claims)
    {
        var firm = claims.FindAll(claim => told.Roles.Concat(told.Places).Select(role => role.Claims).Concat(told.Goods.Select(good => good.Claims)).Count(slot => slot.Contains(claim)) > 1);
        return firm.Count > 0 ? firm : claims;
    }

    /// <summary>Where in a claim the event is told; where its main telling stands if none is in the claim.</summary>
    private int PlaceIn(Event told, int claim) =>
        told.Tellings.Where(span => material.Inner.At(span.Start) == claim).Select(span => span.Start).DefaultIfEmpty(told.Trigger.Start).First();

    /// <summary>Who denies that a state struck does not deny the strike.</summary>
    private Side SideOf(Event told, int claim) =>
        told.Roles.Any(role => role.Role is "attacker" or "seizer" && role.Claims.Contains(claim)) ? Side.Tells : material.SideOf(claim, PlaceIn(told, claim));
}
