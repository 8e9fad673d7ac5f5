using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Serving;

/// <summary>The desk's own style sheets, scripts and pictures, out of the assembly. An address has the hash of its content and is kept for ever.</summary>
internal sealed class AssetBook
{
    private readonly Dictionary<string, Asset> _assets = [];

    public AssetBook()
    {
        var assembly = typeof(AssetBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => KindOf(name) is not null))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            _assets[name] = new Asset(bytes, KindOf(name)!, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        }
    }

    /// <summary>Where a page finds an asset.</summary>
    public string this[string name] => $"/assets/{_assets[name].Hash}/{name}";

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{hash}/{name}", (string hash, string name, AssetBook book, HttpContext context) =>
    {
        if (!book._assets.TryGetValue(name, out var asset) || asset.Hash != hash)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Kind);
    });

    private static string? KindOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => null,
    };

    private sealed record Asset(byte[] Bytes, string Kind, string Hash);
}
