using Hearsay.Ledger;
using Hearsay.Web.Pages;
using Hearsay.Web.Reports;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web;

/// <summary>The desk on one ledger, as a server. Start, and it answers at <see cref="Address"/> until it is stopped.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private DeskServer(WebApplication application) => _application = application;

    /// <summary>Such as "http://127.0.0.1:4777"; known once it was started.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public IServiceProvider Services => _application.Services;

    /// <summary>Puts a desk together; nothing listens yet.</summary>
    public static DeskServer Build(DeskOptions options, LedgerStore ledger, ReportIntake intake)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBytes;
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Services.AddSingleton(options).AddSingleton(ledger).AddSingleton(intake).AddSingleton<AssetBook>();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<BriefKeeper>().AddHostedService(services => services.GetRequiredService<BriefKeeper>());
        builder.Services.AddRazorComponents();
        var application = builder.Build();
        application.UseMiddleware<HostGuard>();
        application.UseMiddleware<SecurityHeaders>();
        application.UseStatusCodePagesWithReExecute("/missing");
        application.UseAntiforgery();
        AssetBook.Map(application);
        OriginalPage.Map(application);
        application.MapRazorComponents<App>();
        return new DeskServer(application);
    }

    public Task StartAsync(CancellationToken cancellation = default) => _application.StartAsync(cancellation);

    /// <summary>Until the process is asked to stop.</summary>
    public Task WaitAsync() => _application.WaitForShutdownAsync();

    public Task StopAsync(CancellationToken cancellation = default) => _application.StopAsync(cancellation);

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
