using System.Collections.Concurrent;
using System.Diagnostics;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Tests.Access;
using Hearsay.Web.Tests.Api;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace Hearsay.Web.Tests.Watching;

/// <summary>What is logged and traced tells how the desk does, and nothing of what it is about.</summary>
public sealed class QuietTests
{
    [Fact]
    public async Task Neither_logs_nor_traces_have_text_queries_names_or_tokens()
    {
        var lines = new ConcurrentQueue<string>();
        var spans = new List<Activity>();
        using var keeper = new Keeper(lines);
        string token;
        await using (var desk = await TeamDesk.Open(options => options with { Logs = logging => logging.AddProvider(keeper), Traces = traces => traces.AddInMemoryExporter(spans) }))
        {
            token = desk.TokenOf(Role.Admin);
            var with = TeamDesk.With(token);
            (await desk.Post("/reports?source=secretname.txt&wait=true", "Forty drums of lanternoil went ashore, Mr Quillfeather said."u8.ToArray(), with)).Is(201);
            await desk.Get("/search?q=lanternoil", with);
            await desk.Get("/voices/Quillfeather", with);
            await desk.Get("/reports?q=quillfeather&outlet=lanternoil", with);
            await desk.Post("/judgements", """{"kind":"note","target":"1","text":"lanternoil","bad":"lanternoil"}""", with);
            await desk.Post("/judgements", new { kind = "note", target = "lanternoil", text = "x" }, with);
            await desk.Get("/lanternoil", with);
            await desk.Get("/reports", TeamDesk.With("hearsay_lanternoil_0123456789012345678901234567"));
            await desk.SignIn("Quillfeather", "lanternoil");
        }

        lines.ShouldContain(line => line.Contains("GET /api/v1/search 200", StringComparison.Ordinal));
        spans.ShouldContain(span => span.OperationName == "read a report");
        spans.ShouldContain(span => span.DisplayName.Contains("/search", StringComparison.Ordinal));
        var all = string.Join('\n', lines.Concat(spans.Select(span => $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(told => told.Tags))}"))).ToLowerInvariant();
        foreach (var word in (string[])["lanternoil", "quillfeather", "secretname", "drums", token.ToLowerInvariant(), "hearsay_lant"])
        {
            all.ShouldNotContain(word);
        }
    }

    [Fact]
    public async Task Whoever_keeps_it_running_is_told_whether_it_runs()
    {
        await using var desk = await TeamDesk.Open();
        foreach (var path in (string[])["/healthz", "/readyz"])
        {
            (await desk.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        }
    }

    private sealed class Keeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
