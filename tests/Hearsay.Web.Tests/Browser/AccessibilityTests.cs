using Deque.AxeCore.Playwright;
using Hearsay.Web.Serving;
using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>What axe-core calls serious or critical is on no page, in light and in dark.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_shuts_anybody_out(ColorScheme scheme)
    {
        await using var visit = await Visit.Begin(chromium, scheme: scheme);
        var report = Addresses.Of(visit.Desk.Ledger.Reports.All()[0]);
        var barriers = new List<string>();
        foreach (var address in (string[])["/", "/reports", "/reports?q=nothing+of+the+kind", report, "/review", "/review?all=1", "/search?q=crates", "/matters", "/matters?all=1", "/matters/m3", "/matters/m3/dossier", "/voices", "/voices/Orlan%20Trading", "/parties", "/parties/Sandria", "/log", "/nothing"])
        {
            visit.IsRefusing = address == "/nothing";
            await visit.Open(address);
            var found = await visit.Page.RunAxe();
            barriers.AddRange(found.Violations.Where(one => one.Impact is "serious" or "critical")
                .SelectMany(one => one.Nodes.Select(node => $"{address}: {one.Id} at {node.Html[..Math.Min(160, node.Html.Length)]}")));
        }

        barriers.ShouldBeEmpty();
    }
}
