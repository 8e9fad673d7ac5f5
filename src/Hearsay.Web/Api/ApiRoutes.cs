using Hearsay.Ledger.Accounts;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Web.Api;

/// <summary>The desk's API: what it is made of, and where.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    public static void AddServices(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));

            // A misspelt field would else be a judgement that says less than was meant.
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddSingleton<IntakeDesk>().AddHostedService(provider => provider.GetRequiredService<IntakeDesk>());
        Description.AddServices(services);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Root + "/openapi.json").Demands(Role.Reader);
        var api = routes.MapGroup(Root).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        JudgementsApi.Map(api);
        ReportsApi.Map(api);
        IntakeApi.Map(api);
        ReadApi.Map(api);
        CopiesApi.Map(api);
        VoicesApi.Map(api);
        PartiesApi.Map(api);
        SearchApi.Map(api);
        MattersApi.Map(api);
        ExportApi.Map(api);
        WatchesApi.Map(api);
        AuditApi.Map(api);
        TokensApi.Map(api);
    }
}
