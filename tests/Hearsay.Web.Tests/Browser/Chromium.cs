using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Hearsay.Web.Tests.Browser.Chromium))]

namespace Hearsay.Web.Tests.Browser;

/// <summary>One headless Chromium for all tests of a run: Debian's, or what HEARSAY_TEST_CHROMIUM says. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Program { get; } =
        Environment.GetEnvironmentVariable("HEARSAY_TEST_CHROMIUM") is { Length: > 0 } set ? set : Places.FirstOrDefault(File.Exists);

    /// <summary>The browser; without one the test is skipped with a line that says what to do, and fails where CI is to run it.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null && Environment.GetEnvironmentVariable("CI") != "true", "There is no Chromium: install it (Debian: apt install chromium), or say where it is with HEARSAY_TEST_CHROMIUM.");
            return _browser ?? throw new InvalidOperationException("CI has no Chromium.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
