using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;
using Hearsay.Web.Api;
using Hearsay.Web.Pages;
using Hearsay.Web.Pages.Matters;
using Hearsay.Web.Reports;
using Hearsay.Web.Serving;
using Hearsay.Web.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
        builder.WebHost.UseKestrelHttpsConfiguration();
        Logs.Add(builder.Logging, options);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.ConfigureEndpointDefaults(endpoint => Secure(endpoint, options));
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBytes;
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Services.AddSingleton(options).AddSingleton(ledger).AddSingleton(intake).AddSingleton(TimeProvider.System).AddSingleton<AssetBook>().AddSingleton<Uploads>().AddSingleton<KnownOutlets>();
        builder.Services.AddSingleton<BriefKeeper>().AddHostedService(services => services.GetRequiredService<BriefKeeper>());
        builder.Services.AddRazorComponents();
        DeskSchemes.Add(builder.Services, options);
        ApiRoutes.AddServices(builder.Services);
        Telemetry.Add(builder.Services, options);
        RateLimits.Add(builder.Services, options);
        builder.Services.AddHostedService<HookSender>();
        var application = builder.Build();
        Guard(application);
        AssetBook.Map(application).AllowAnonymous();
        OriginalPage.Map(application).Demands(Role.Reader);
        Dossiers.Map(application).Demands(Role.Reader);
        ApiRoutes.Map(application);
        application.MapRazorComponents<App>().Demands(Role.Reader);
        Entrance.Map(application, options);
        Health.Map(application);
        return new DeskServer(application);
    }

    private static void Secure(ListenOptions endpoint, DeskOptions options)
    {
        if (options.Certificate is { } certificate)
        {
            endpoint.UseHttps(certificate);
        }
    }

    // In this order: nothing is answered before it is known who asks, from where, and whether they may.
    private static void Guard(WebApplication application)
    {
        if (application.Services.GetRequiredService<DeskOptions>().Hosts.Count > 0)
        {
            // A proxy on this machine knows who asks, and whether by HTTPS; from elsewhere nobody is believed that.
            application.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        }

        application.UseMiddleware<RequestLog>();
        application.UseMiddleware<HostGuard>();
        application.UseMiddleware<SecurityHeaders>();
        application.UseExceptionHandler(failed => failed.Run(Problems.Answer));
        application.UseWhen(context => !Problems.IsForProgram(context), pages => pages.UseStatusCodePagesWithReExecute("/missing"));
        application.UseWhen(Problems.IsForProgram, api => api.UseStatusCodePages(status => Problems.Answer(status.HttpContext.Response.StatusCode, status.HttpContext)));
        application.UseRouting();
        application.UseAuthentication();
        application.UseRateLimiter();
        application.UseMiddleware<OriginGuard>();
        application.UseAuthorization();
        application.UseAntiforgery();
    }

    public Task StartAsync(CancellationToken cancellation = default) => _application.StartAsync(cancellation);

    /// <summary>Until the process is asked to stop.</summary>
    public Task WaitAsync() => _application.WaitForShutdownAsync();

    public Task StopAsync(CancellationToken cancellation = default) => _application.StopAsync(cancellation);

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
