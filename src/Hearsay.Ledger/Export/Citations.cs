using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export;

/// <summary>What hangs on reports: the claims that matters take from each, and the copies among them.</summary>
internal sealed class Citations
{
    private readonly Dictionary<string, ReportRef> _reports = [];
    private readonly Dictionary<string, List<(Matter, MatterClaim)>> _claims = [];

    public Citations(ExportSource source)
    {
        foreach (var matter in source.Matters)
        {
            foreach (var claim in matter.Claims)
            {
                _reports.TryAdd(claim.Report.Id, claim.Report);
                if (!_claims.TryGetValue(claim.Report.Id, out var claims))
                {
                    _claims.Add(claim.Report.Id, claims = []);
                }

                claims.Add((matter, claim));
            }
        }

        Copies = [.. source.Copies.Where(copy => _reports.ContainsKey(copy.Of.Id) && _reports.ContainsKey(copy.By.Id))];
    }

    /// <summary>Those that the matters cite, in the order of their first citation.</summary>
    public IReadOnlyCollection<ReportRef> Reports => _reports.Values;

    /// <summary>Between two such reports.</summary>
    public IReadOnlyList<Copy> Copies { get; }

    public IReadOnlyList<(Matter Matter, MatterClaim Claim)> Of(ReportRef report) => _claims[report.Id];
}
