using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>A sentence for a matter: "The number of rifles is 112"; where nothing better is known, the clearest claim's words, shortened.</summary>
internal static class MatterSummary
{
    private const int LongestClaim = 160;

    /// <summary>"The number of assault rifles is 112", "The sum is $1.5 million", "11 killed".</summary>
    public static string OfFigure(Figure figure)
    {
        var phrase = string.Join(' ', figure.Phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var number = figure.Min.ToString("#,0.###", CultureInfo.InvariantCulture);
        var noun = string.Join(' ', phrase.Split(' ').SkipWhile(word => char.IsDigit(word[0]) || Words.WeightOf(word) < 1));
        return figure.Kind switch
        {
            FigureKind.Money => $"The price or payment was {phrase}",
            FigureKind.Toll => $"{(noun.Length > 0 ? phrase : $"{phrase} people")} were killed",
            _ => $"The number of {(noun.Length > 0 ? noun : "items")} is {(figure.IsApproximate ? "about " : double.IsInfinity(figure.Max) ? "more than " : "")}{number}",
        };
    }

    public static string OfClaim(ReportReading reading, int claim)
    {
        var text = reading.Report.Text;
        var words = string.Join(' ', string.Join(" ", reading.Claims[claim].Content.Select(span => span.In(text).ToString()))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ',', ' ');
        words = words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;
        if (words.Length > LongestClaim)
        {
            var cut = words.LastIndexOf(' ', LongestClaim);
            words = words[..(cut > 0 ? cut : LongestClaim)] + "…";
        }

        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string OfParty(ReportMaterial material, IReadOnlyList<int> claims) =>
        OfClaim(material.Reading, claims.OrderBy(claim => Math.Abs(material.Claims[claim].Words.Count - 12)).First());

    /// <summary>What a party's first role in an event says: "The rifles were meant for the ELN"; null where it has none that does.</summary>
    public static string? OfRole(ReportMaterial material, int entity)
    {
        var name = material.Reading.Entities[entity].Name;
        foreach (var told in material.Reading.Events)
        {
            var goods = told.Goods.Count == 0 ? "arms" : Words.In(material.Reading.Report.Text, told.Goods[0].Span) is { Count: > 0 } words ? words[^1].Text : "arms";
            foreach (var role in told.Roles.Concat(told.Places).Where(role => role.Entity == entity))
            {
                var sentence = role.Role switch
                {
                    "supplier" or "origin" => $"The {goods} came from {name}",
                    "recipient" => $"The {goods} were meant for {name}",
                    "destination" => $"The {goods} went to {name}",
                    "broker" => $"{name} brokered the deal",
                    "attacker" => $"{name} carried out the strike",
                    _ => null,
                };
                if (sentence is not null)
                {
                    return sentence;
                }
            }
        }

        return material.Reading.Entities[entity].Kind == EntityKind.Weapon && material.Reading.Events.SelectMany(told => told.Goods).FirstOrDefault() is { } good
            && Words.In(material.Reading.Report.Text, good.Span) is { Count: > 0 } last
            ? $"The {last[^1].Text} are {name}"
            : null;
    }

    /// <summary>What an event's slots say: "Kenyan customs officers seized assault rifles in Mombasa".</summary>
    public static string OfEvent(ReportReading reading, Event told)
    {
        var goods = told.Goods.Count > 0 ? string.Join(" and ", told.Goods.Take(2).Select(good => Plain(reading, good.Span))) : "arms";
        var supplier = Name(reading, told, "supplier") ?? Name(reading, told, "origin");
        var recipient = Name(reading, told, "recipient") ?? Name(reading, told, "destination");
        var scene = Name(reading, told, "scene") is { } place ? $" in {place}" : "";
        return told.Type switch
        {
            "seizure" => $"{Name(reading, told, "seizer") ?? "Somebody"} seized {goods}{scene}",
            "strike" => $"{Name(reading, told, "attacker") ?? "An air strike"} hit {Name(reading, told, "target") ?? "a target"}{scene}",
            "sanction" => $"{Name(reading, told, "authority") ?? "An authority"} put sanctions on {Name(reading, told, "target") ?? "a network"}",
            "transfer" => OfTransfer(told.Status, supplier, recipient, goods),
            _ => OfClaim(reading, told.Claims.Count > 0 ? told.Claims[0] : 0),
        };
    }

    private static string OfTransfer(string? status, string? supplier, string? recipient, string goods)
    {
        var from = supplier ?? "Somebody";
        var to = recipient ?? "somebody";
        return status switch
        {
            "sought" or "negotiating" when recipient is not null => $"{recipient} is negotiating to buy {goods}{(supplier is null ? "" : $" from {supplier}")}",
            "sought" or "negotiating" => $"{from} negotiates a transfer of {goods} to {to}",
            "agreed" => $"{from} is to sell {goods} to {to}",
            "cancelled" => $"A transfer of {goods} from {from} to {to} was cancelled",
            "shipped" => $"{from} sent {goods} to {to}",
            _ => $"{from} sold {goods} to {to}",
        };
    }

    private static string? Name(ReportReading reading, Event told, string role)
    {
        var found = told.Roles.Concat(told.Places).FirstOrDefault(one => one.Role == role);
        return found is null ? null : found.Entity >= 0 ? reading.Entities[found.Entity].Name : Plain(reading, found.Span);
    }

    private static string Plain(ReportReading reading, TextSpan span) =>
        string.Join(' ', span.In(reading.Report.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(12));
}
