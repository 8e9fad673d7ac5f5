using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

/// <summary>The OpenAPI document, for programs and those who write them.</summary>
internal static class Description
{
    public static void AddServices(IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = address => address.RelativePath?.StartsWith(ApiRoutes.Root[1..], StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Hearsay";
            document.Info.Version = "1";
            document.Info.Description = "A ledger of reports: who said what, on whose word, how sure they were, and how many independent voices there really are.";

            // Whoever listens behind a proxy is reached by another name than it knows.
            document.Servers = [];
            return Task.CompletedTask;
        });
    });

    /// <summary>Says that the body is a report as it is, of whatever kind its sender thinks it: what a desk refuses is not for routing to say.</summary>
    public static RouteHandlerBuilder TakesReports(this RouteHandlerBuilder builder, params string[] forms) => builder.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType>() };
        foreach (var kind in (string[])["application/octet-stream", "text/html", "text/plain"])
        {
            operation.RequestBody.Content![kind] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        }

        foreach (var form in forms)
        {
            operation.RequestBody.Content![form] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["reports"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                    },
                },
            };
        }

        return Task.CompletedTask;
    });
}
