using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Web.Api;

/// <summary>The OpenAPI document, for programs and those who write them.</summary>
internal static class Description
{
    public static void AddServices(IServiceCollection services) => services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Hearsay";
        document.Info.Version = "1";
        document.Info.Description = "A ledger of reports: who said what, on whose word, how sure they were, and how many independent voices there really are.";

        // Whoever listens behind a proxy is reached by another name than it knows.
        document.Servers = [];
        return Task.CompletedTask;
    }));
}
