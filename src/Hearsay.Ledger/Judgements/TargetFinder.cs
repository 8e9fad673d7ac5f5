using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Judgements.Selectors;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Finds what a person points at, such as "report.html#c3" or "voice:The Post".</summary>
internal sealed class TargetFinder(Work work)
{
    private const string Voice = "voice:", Party = "party:";
    private const int MostWitnesses = 5;

    public JudgementTarget Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (MatterId.TryParse(words, out var number))
        {
            return MatterOf(number);
        }

        if (words.StartsWith(Voice, StringComparison.OrdinalIgnoreCase))
        {
            return VoiceOf(words[Voice.Length..].Trim());
        }

        if (words.StartsWith(Party, StringComparison.OrdinalIgnoreCase))
        {
            return PartyOf(words[Party.Length..].Trim());
        }

        return words.LastIndexOf('#') is >= 0 and var hash ? PartOf(words[..hash], words[(hash + 1)..]) : new ReportTarget(Report(words).Id);
    }

    public ReportRef Report(string words) => new ReportNames(work).Find(words);

    private JudgementTarget PartOf(string report, string part)
    {
        var reference = Report(report);
        var reading = Readings.Newest(work, reference.Number) ?? throw new JudgementException($"{reference.Source} has no reading.");
        var (id, role) = part.IndexOf('.') is >= 0 and var dot ? (part[..dot], part[(dot + 1)..]) : (part, null);
        return id.Length > 1 && int.TryParse(id.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? (id[0], role) switch
        {
            ('c', null) when number <= reading.Claims.Count && number > 0 => ClaimOf(reading, number - 1),
            ('e', _) when number <= reading.Events.Count && number > 0 => EventOf(reading, number - 1, role),
            ('v', null) when number <= reading.Voices.Count && number > 0 => VoiceOf(reading, number - 1, reference.Number),
            ('c' or 'e' or 'v', _) => throw new JudgementException($"{reference.Source} has no {part}; 'hearsay read {reference.Source}' shows what it has."),
            _ => throw Unknown(part),
        } : throw Unknown(part);
    }

    internal static ClaimTarget ClaimOf(ReportReading reading, int place)
    {
        var claim = reading.Claims[place];
        return new ClaimTarget(reading.Report.Id, Anchoring.Make(reading.Report.Text, claim.Content), new ReadingAnchors(reading).ChainOf(place), claim.Id);
    }

    private static EventTarget EventOf(ReportReading reading, int place, string? role)
    {
        var told = reading.Events[place];
        if (role is not null && told.Roles.Concat(told.Places).All(one => one.Role != role))
        {
            throw new JudgementException($"{told.Id} has nothing as {role}; it has {string.Join(", ", told.Roles.Concat(told.Places).Select(one => one.Role).Distinct())}.");
        }

        return new EventTarget(reading.Report.Id, told.Type, Anchoring.Make(reading.Report.Text, [told.Trigger, .. told.Tellings.Where(one => one != told.Trigger)]), role, told.Id);
    }

    private VoiceTarget VoiceOf(ReportReading reading, int place, long report)
    {
        var voice = reading.Voices[place];
        var key = work.Scalar<string>("SELECT key FROM voices JOIN report_voices ON voice = number WHERE report = @report AND place = @place", new { report, place })!;
        return voice.Name is { } name ? new VoiceTarget(key, name)
            : voice.Mentions.Count > 0 ? new VoiceTarget(key, ReadingAnchors.LabelOf(voice), reading.Report.Id, Anchoring.Make(reading.Report.Text, voice.Mentions))
            : throw new JudgementException($"v{place + 1} is nowhere mentioned, so nothing could be held on to.");
    }

    private VoiceTarget VoiceOf(string name)
    {
        var key = NameKey.Of(name);
        var label = key.Length == 0 ? null : work.Scalar<string>("SELECT name FROM voices WHERE key = @key", new { key });
        return label is null
            ? throw new JudgementException($"No voice in the ledger is called '{name}'. The unnamed are voices of their report, such as REPORT#v3.")
            : new VoiceTarget(key, label);
    }

    private PartyTarget PartyOf(string name)
    {
        string[] groups = ["party", "person", "carrier", "weapon"];
        var slash = name.IndexOf('/');
        var keys = slash > 0 && groups.Contains(name[..slash]) ? [name[..(slash + 1)] + NameKey.Of(name[(slash + 1)..])] : groups.Select(group => $"{group}/{NameKey.Of(name)}").ToArray();
        var found = work.Query<(string Key, string Name)>("SELECT key, name FROM parties WHERE key IN @keys ORDER BY number", new { keys }).ToList();
        return found.Count switch
        {
            1 => new PartyTarget(found[0].Key, found[0].Name),
            0 => throw new JudgementException($"No party in the ledger is called '{name}'; see 'hearsay parties'."),
            _ => throw new JudgementException($"'{name}' is more than one: say {string.Join(" or ", found.Select(one => $"party:{one.Key[..one.Key.IndexOf('/')]}/{one.Name}"))}."),
        };
    }

    private MatterTarget MatterOf(long number)
    {
        var summary = work.Scalar<string>("SELECT summary FROM matters WHERE number = @number", new { number })
            ?? throw new JudgementException($"There is no matter {MatterId.Of(number)}; see 'hearsay matters --all'.");
        var witnesses = work.Query<(long Report, int Place)>(
            "SELECT report, place FROM matter_claims WHERE matter = @number ORDER BY report, place LIMIT @MostWitnesses", new { number, MostWitnesses }).ToList();
        var readings = witnesses.Select(one => one.Report).Distinct().ToDictionary(report => report, report => Readings.Newest(work, report)!);
        return new MatterTarget(number, summary, [.. witnesses.Select(one => ClaimOf(readings[one.Report], one.Place))]);
    }

    private static JudgementException Unknown(string part) =>
        new($"'#{part}' points at nothing; claims are called #c3, events #e1, slots #e1.supplier, voices #v2.");
}
