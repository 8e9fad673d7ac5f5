using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>A person at a desk: one window, of which every request and every complaint is written down.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;
    private readonly List<string> _complaints = [];
    private readonly List<string> _elsewhere = [];

    private Visit(SampleDesk desk, IBrowserContext context, IPage page)
    {
        (Desk, _context, Page, _address) = (desk, context, page, desk.Address);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(true, error);
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("about:", StringComparison.Ordinal))
            {
                _elsewhere.Add(request.Url);
            }
        };
    }

    public SampleDesk Desk { get; }

    public IPage Page { get; }

    /// <summary>Whether the desk is meant to be away, so that the browser's own complaint about it is none of the page's.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>Whether the desk is meant to refuse something, which the browser writes into its console too.</summary>
    public bool IsRefusing { get; set; }

    public static async Task<Visit> Begin(Chromium chromium, bool empty = false, ColorScheme scheme = ColorScheme.Light, int width = 1400)
    {
        var browser = chromium.Browser;
        var desk = await SampleDesk.Open(empty);
        var context = await browser.NewContextAsync(new() { BaseURL = desk.Address, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 1000 } });
        return new Visit(desk, context, await context.NewPageAsync());
    }

    public Task Open(string address) => Page.GotoAsync(address);

    public Task Press(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>What the desk said last at the foot of the page.</summary>
    public ILocator Said => Page.Locator("#said.shown");

    /// <summary>Asserts what holds of every visit, and ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Desk.DisposeAsync();
        _elsewhere.ShouldBeEmpty("nothing is asked of another host");
        _complaints.ShouldBeEmpty("the console has no complaint");
    }

    private void Note(bool isComplaint, string text)
    {
        // The frame with a page as it was published is told what it may not do; that is what it is there for.
        var isMeant = text.Contains("/original:", StringComparison.Ordinal) || text.Contains("/original'", StringComparison.Ordinal) || (IsCutOff && text.Contains("net::ERR_", StringComparison.Ordinal)) || (IsRefusing && text.Contains("the server responded with a status of 4", StringComparison.Ordinal));
        if (isComplaint && !isMeant)
        {
            _complaints.Add(text);
        }
    }
}
