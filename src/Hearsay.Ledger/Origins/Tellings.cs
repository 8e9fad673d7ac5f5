using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins.Words;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Origins;

/// <summary>Reads the claims of one side of a matter, in an order that does not depend on how they were handed over.</summary>
internal sealed class Tellings
{
    /// <summary>A chain longer than this is cut: nobody could say who is who in it.</summary>
    private const int LongestChain = 32;

    private readonly OriginRules _rules;
    private readonly Dictionary<string, Description> _descriptions = [];

    private Tellings(OriginRules rules)
    {
        _rules = rules;
        Parties = new PartyBook(rules);
    }

    public PartyBook Parties { get; }

    public List<Telling> All { get; } = [];

    public static string KeyOf(ReportRef report) => report.Number > 0 ? $"#{report.Number}" : report.Source;

    public static Tellings Read(IReadOnlyList<MatterClaim> claims, Side side, IReadOnlyList<Copy> copies, OriginRules rules)
    {
        var tellings = new Tellings(rules);
        var sorted = claims
            .OrderBy(claim => claim.Report.Published ?? "9999", StringComparer.Ordinal).ThenBy(claim => KeyOf(claim.Report), StringComparer.Ordinal)
            .ThenBy(claim => claim.Claim.Length).ThenBy(claim => claim.Claim, StringComparer.Ordinal).ThenBy(claim => claim.Content, StringComparer.Ordinal)
            .ToList();
        var publishers = new Dictionary<string, int>();
        foreach (var claim in sorted)
        {
            publishers.TryAdd(KeyOf(claim.Report), tellings.Publisher(claim));
        }

        var credited = sorted.ConvertAll(claim => claim.Credited.Select(link => tellings.Parties.Enter(link, isPublisher: false)).OfType<int>().ToList());
        var paths = sorted.ConvertAll(claim => claim.Chain.Skip(1).Take(LongestChain).Select(tellings.StepOf).ToList());
        tellings.Parties.Settle();
        tellings.JoinIssuers(sorted, publishers, paths);

        var originals = Originals.Of(copies, sorted.Where(claim => claim.Side == side).Select(claim => KeyOf(claim.Report)));
        for (var i = 0; i < sorted.Count; i++)
        {
            if (sorted[i].Side != side)
            {
                continue;
            }

            tellings.All.Add(tellings.Make(sorted[i], paths[i], publishers, originals) with { Credited = [.. credited[i].Select(tellings.Parties.Root)] });
        }

        return tellings;
    }

    private Telling Make(MatterClaim claim, List<Step> path, Dictionary<string, int> publishers, Originals originals)
    {
        var report = KeyOf(claim.Report);
        var (original, isReprint) = originals.Find(report);
        var publisher = Parties.Root(publishers[report]);
        var first = Parties.Root(publishers[original]);

        // A report that names itself, and a copy that credits what it copies, go back to nobody else by that.
        var steps = path.Select(Rooted).Where(step => step.Party < 0 || (step.Party != publisher && step.Party != first)).ToList();
        return new Telling(claim, report, publisher, steps)
        {
            Original = original,
            IsReprint = isReprint,
            First = first,
            Words = SpokenWords.Of(claim.Content),
        };
    }

    private Step Rooted(Step step)
    {
        if (step.Party < 0)
        {
            return step;
        }

        var root = Parties.Root(step.Party);
        return step with { Party = root, Label = Parties[root].Label };
    }

    private int Publisher(MatterClaim claim)
    {
        var link = claim.Chain.Count > 0 ? claim.Chain[0] : new ChainLink(0, VoiceKind.Outlet, claim.Report.Outlet, null, VoiceNumber.One);
        var named = link.Name is null ? link with { Name = claim.Report.Outlet } : link;
        return Parties.Enter(named, isPublisher: true)
            ?? Parties.Enter(new ChainLink(0, VoiceKind.Outlet, claim.Report.Domain ?? $"report {claim.Report.Source}", null, VoiceNumber.One), isPublisher: true)!.Value;
    }

    private Step StepOf(ChainLink link)
    {
        if (IsMedia(link))
        {
            return new Step(StepKind.Media, -1, Describe(link, isPaper: false), link.Label);
        }

        if (link.Kind is VoiceKind.Poll)
        {
            return new Step(StepKind.Poll, -1, Describe(link, isPaper: false), link.Label);
        }

        if (link.Kind is VoiceKind.Document)
        {
            return new Step(StepKind.Paper, -1, Describe(link, isPaper: true), link.Name ?? link.Description ?? "document");
        }

        return link.Kind is not VoiceKind.Unnamed && link.Name is not null && Parties.Enter(link, isPublisher: false) is { } party
            ? new Step(link.Kind is VoiceKind.Outlet ? StepKind.Outlet : StepKind.Party, party, null, link.Name)
            : new Step(StepKind.Unnamed, -1, Describe(link, isPaper: false), link.Label);
    }

    private Description Describe(ChainLink link, bool isPaper)
    {
        var text = link.Description ?? link.Name ?? link.Role ?? "";
        var key = $"{isPaper} {link.Nationality} {text}";
        if (!_descriptions.TryGetValue(key, out var description))
        {
            _descriptions.Add(key, description = Description.Of(text, link.Nationality, _rules, isPaper));
        }

        return description;
    }

    /// <summary>"foreign reports", "media in Myanmar", "a Baghdad agency": published, but where is not said.</summary>
    private bool IsMedia(ChainLink link)
    {
        if (link.Kind is not (VoiceKind.Outlet or VoiceKind.Unnamed or VoiceKind.Organization or VoiceKind.Document))
        {
            return false;
        }

        var text = link.Name ?? link.Description ?? "";
        var words = SpokenWords.Of(text);
        if (words.Count == 0)
        {
            return link.Kind is VoiceKind.Outlet;
        }

        var end = words.FindIndex(word => _rules.Is("vague", word));
        var head = words[(end < 0 ? words.Count : Math.Max(end, 1)) - 1];
        if (head == "one" && end == 1 && words.Count > 2)
        {
            return _rules.Is("media", words[^1]);
        }

        // A report of somebody's is a paper with an author: "report of the inspectors".
        return _rules.Is("media", head) && !(link.Kind is VoiceKind.Document && words.Contains("of"))
            && (words.Count == 1 || link.Name is null || IsWrittenSmall(text, head));
    }

    private static bool IsWrittenSmall(string text, string head) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(piece => char.IsLower(piece[0]) && SpokenWords.Of(piece) is [var word] && word == head);

    /// <summary>A ministry's statement and the state in whose name it speaks are one voice.</summary>
    private void JoinIssuers(List<MatterClaim> claims, Dictionary<string, int> publishers, List<List<Step>> paths)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var publisher = Parties[Parties.Root(publishers[KeyOf(claims[i].Report)])];
            if (paths[i] is not [{ Kind: StepKind.Party } only] || publisher.Kind is not (VoiceKind.Organization or VoiceKind.State))
            {
                continue;
            }

            var quoted = Parties[Parties.Root(only.Party)];
            var isIssuer = quoted.Kind is VoiceKind.State && publisher.State is null && _rules.Any("organ", publisher.Words);
            var isOwnOfficer = quoted.Kind is VoiceKind.Person && quoted.State is null && _rules.Any("speaks", quoted.Office)
                && !_rules.Any("former", quoted.Office) && !_rules.Any("independent", quoted.Office);
            if (isIssuer || isOwnOfficer)
            {
                Parties.Join(publisher.Id, quoted.Id);
            }
        }
    }
}
