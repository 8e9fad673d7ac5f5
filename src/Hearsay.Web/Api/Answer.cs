using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Web.Api;

/// <summary>A body with an entity tag: who has it already is told so instead (304).</summary>
internal sealed class Answer(byte[] body, string mediaType, int status = StatusCodes.Status200OK) : IResult
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>One object, as a writer writes it.</summary>
    public static Answer Of<T>(T one, Action<T, Stream> write, int status = StatusCodes.Status200OK)
    {
        using var body = new MemoryStream();
        write(one, body);
        return new Answer(body.ToArray(), Json, status);
    }

    /// <summary>A list in pages: "items", and "next", which asks for the next page and is null on the last.</summary>
    public static Answer Page<T>(IEnumerable<T> items, Action<T, Stream> write, string? next)
    {
        using var body = new MemoryStream();
        body.Write("{\"items\":["u8);
        var isFirst = true;
        foreach (var item in items)
        {
            body.Write(isFirst ? ""u8 : ","u8);
            write(item, body);
            isFirst = false;
        }

        // A cursor has no character that JSON would escape.
        body.Write("],\"next\":"u8);
        body.Write(next is null ? "null"u8 : System.Text.Encoding.UTF8.GetBytes($"\"{next}\""));
        body.Write("}"u8);
        return new Answer(body.ToArray(), Json);
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            // May be kept by whoever asked, and is asked for again each time.
            response.Headers.CacheControl = "private, no-cache";
            response.Headers.ETag = tag.ToString();
            if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        response.StatusCode = status;
        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}
