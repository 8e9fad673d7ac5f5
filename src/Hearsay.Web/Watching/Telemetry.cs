using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Hearsay.Web.Watching;

/// <summary>Traces and metrics by OpenTelemetry, sent where the usual OTEL_ variables say, and nowhere where they say nothing.</summary>
internal static class Telemetry
{
    private static readonly string[] Endpoints = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    public static void Add(IServiceCollection services, DeskOptions options)
    {
        services.AddMetrics().AddSingleton<Instruments>();
        var isAsked = Endpoints.Any(name => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name)));
        if (!isAsked && options.Traces is null)
        {
            return;
        }

        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("hearsay"))
            .WithTracing(traces =>
            {
                traces.AddSource(Instruments.Name).AddAspNetCoreInstrumentation(requests =>
                {
                    requests.RecordException = false;
                    requests.EnrichWithHttpResponse = (activity, response) => Hide(activity, response.HttpContext);
                });
                options.Traces?.Invoke(traces);
            })
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting"));
        if (isAsked)
        {
            telemetry.UseOtlpExporter();
        }
    }

    /// <summary>Which address was asked, without what stands in it: names of voices and words of queries stay here.</summary>
    public static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } route ? $"/{route.Trim('/')}" : "(none)";

    private static void Hide(Activity activity, HttpContext context)
    {
        activity.SetTag("url.path", RouteOf(context));
        activity.SetTag("url.query", null);
    }
}
