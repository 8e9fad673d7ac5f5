using System.Text;
using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Reports;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Web.Tests;

/// <summary>A desk at a free port of this machine, on a ledger of its own that has the sample reports; gone after the test.</summary>
internal sealed class SampleDesk : IAsyncDisposable
{
    // Opening the models takes as long as reading all samples; they serve all desks of a run.
    private static readonly Lazy<ReportIntake> Intake = new(() =>
    {
        var models = ModelFolder.OpenEnglish();
        var pipeline = EnglishPipeline.Build(models.Pack, BeatFolder.Open(BeatFolder.Find("arms")));
        var reader = new ReportReader(new ReadingOptions());
        var version = new ReadingVersion(HearsayEngine.Version, models.Hash(), "arms");
        return new ReportIntake((bytes, source) => pipeline.Run(reader.Read(bytes, source)), () => version);
    });

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-desk-");
    private readonly DeskServer _server;

    private SampleDesk(Func<DeskOptions, DeskOptions> change)
    {
        Ledger = LedgerStore.Open(Path.Combine(_folder.FullName, "desk.db"), TimeProvider.System);
        _server = DeskServer.Build(change(new DeskOptions { Port = 0, Who = "ann" }), Ledger, Intake.Value);
    }

    public LedgerStore Ledger { get; }

    public HttpClient Client { get; private set; } = new();

    public string Address => _server.Address;

    public IServiceProvider Services => _server.Services;

    public static IReadOnlyList<string> Samples { get; } = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Order(StringComparer.Ordinal)];

    public static async Task<SampleDesk> Open(bool empty = false, Func<DeskOptions, DeskOptions>? change = null)
    {
        var desk = new SampleDesk(change ?? (options => options));
        if (!empty)
        {
            desk.Ledger.Add([.. Samples.Select(path => Intake.Value.Prepare(File.ReadAllBytes(path), Path.GetFileName(path)))]);

            // As on a desk that has been open for a moment, however busy the machine.
            while (desk.Ledger.Briefs.Refresh(1000))
            {
            }
        }

        await desk._server.StartAsync();
        desk.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(desk.Address) };
        return desk;
    }

    /// <summary>Adds a text as somebody at a terminal would.</summary>
    public ReportRef Add(string text, string source) => Ledger.Add([Intake.Value.Prepare(Encoding.UTF8.GetBytes(text), source)])[0].Report;

    /// <summary>As if somebody stopped it; the ledger stays.</summary>
    public Task Stop() => _server.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
