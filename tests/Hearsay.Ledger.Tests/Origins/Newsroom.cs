using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Tests.Origins;

/// <summary>Writes a matter's claims in few words. The day of a report is the number behind the outlet's name: "Harbour Post 3".</summary>
internal sealed class Newsroom
{
    private readonly List<MatterClaim> _claims = [];
    private readonly List<Copy> _copies = [];

    public IReadOnlyList<MatterClaim> Claims => _claims;

    public IReadOnlyList<Copy> Copies => _copies;

    public OriginGraph Graph => OriginGraph.Of(_claims, _copies);

    public OriginCount Count => OriginCounter.Count(Graph);

    /// <param name="outlet">The outlet and the day; "body:" before it where a ministry or a panel publishes.</param>
    /// <param name="behind">"named:", "body:", "state:", "outlet:", "paper:", "poll:" or nothing for the unnamed; "| office" behind a person's name.</param>
    public Newsroom Tells(string outlet, params string[] behind) => Says(outlet, "The barge carried mortars", behind);

    public Newsroom Says(string outlet, string content, params string[] behind) => Add(outlet, content, Side.Tells, CertaintyValue.Certain, behind);

    public Newsroom Guesses(string outlet, params string[] behind) => Add(outlet, "The barge may have carried mortars", Side.Tells, CertaintyValue.Possible, behind);

    public Newsroom Denies(string outlet, params string[] behind) => Add(outlet, "The barge carried no mortars", Side.Denies, CertaintyValue.Certain, behind);

    /// <summary>A report's own word, where the report gives an outlet as its source elsewhere.</summary>
    public Newsroom TellsCrediting(string outlet, string credited)
    {
        Tells(outlet);
        _claims[^1] = _claims[^1] with { Credited = [LinkOf($"outlet:{credited}")] };
        return this;
    }

    public Newsroom Reuses(string by, string of, CopyKind kind, bool isCredited = true)
    {
        _copies.Add(new Copy(ReportOf(of), ReportOf(by), kind, 0.9, isCredited));
        return this;
    }

    public static ReportRef ReportOf(string outlet)
    {
        var (name, day) = Split(outlet);
        return new ReportRef(0, $"sha256:{name}{day}", $"{name} {day}", name, null, $"2031-05-{day:00}", null);
    }

    public static ChainLink LinkOf(string voice)
    {
        var colon = voice.IndexOf(':', StringComparison.Ordinal);
        var kind = (colon < 0 ? "" : voice[..colon]) switch
        {
            "named" => VoiceKind.Person,
            "body" => VoiceKind.Organization,
            "state" => VoiceKind.State,
            "outlet" => VoiceKind.Outlet,
            "paper" => VoiceKind.Document,
            "poll" => VoiceKind.Poll,
            _ => VoiceKind.Unnamed,
        };
        var pieces = voice[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
        return kind is VoiceKind.Unnamed or VoiceKind.Document or VoiceKind.Poll
            ? new ChainLink(0, kind, null, pieces[0], VoiceNumber.Unknown)
            : new ChainLink(0, kind, pieces[0], null, VoiceNumber.One) { Office = pieces.Length > 1 ? pieces[1] : null };
    }

    private Newsroom Add(string outlet, string content, Side side, CertaintyValue certainty, string[] behind)
    {
        var isBody = outlet.StartsWith("body:", StringComparison.Ordinal);
        var report = ReportOf(outlet);
        _claims.Add(new MatterClaim
        {
            Report = report,
            Claim = $"c{_claims.Count + 1}",
            Side = side,
            Chain = [new ChainLink(0, isBody ? VoiceKind.Organization : VoiceKind.Outlet, report.Outlet, null, VoiceNumber.One), .. behind.Select(LinkOf)],
            Content = content,
            Manner = behind.Length == 0 ? Manner.Own : Manner.Indirect,
            Certainty = certainty,
            Polarity = side is Side.Tells ? Polarity.Positive : Polarity.Negative,
        });
        return this;
    }

    private static (string Name, int Day) Split(string outlet)
    {
        var text = outlet.StartsWith("body:", StringComparison.Ordinal) ? outlet[5..] : outlet;
        var space = text.LastIndexOf(' ');
        return (text[..space], int.Parse(text[(space + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
