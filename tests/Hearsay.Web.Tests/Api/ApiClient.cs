using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Hearsay.Web.Tests.Api;

/// <summary>Asks the API as a page of the desk does.</summary>
internal static class ApiClient
{
    public static async Task<Told> Ask(this SampleDesk desk, HttpMethod method, string path, object? body = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"/api/v1{path}", UriKind.Relative));
        request.Headers.Add("X-Hearsay", "1");
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            byte[] bytes => new ByteArrayContent(bytes),
            string text => new StringContent(text, Encoding.UTF8, "application/json"),
            _ => new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        change?.Invoke(request);
        using var answer = await desk.Client.SendAsync(request);
        return await Told.Of(answer);
    }

    public static Task<Told> Get(this SampleDesk desk, string path, Action<HttpRequestMessage>? change = null) => desk.Ask(HttpMethod.Get, path, null, change);

    public static Task<Told> Post(this SampleDesk desk, string path, object? body = null, Action<HttpRequestMessage>? change = null) => desk.Ask(HttpMethod.Post, path, body, change);

    /// <summary>Reports as a form sends them.</summary>
    public static MultipartFormDataContent Form(params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "reports", name);
        }

        return form;
    }
}

/// <summary>An answer, with its body read.</summary>
internal sealed record Told(int Status, string? Kind, string Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public static async Task<Told> Of(HttpResponseMessage answer) =>
        new((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(), answer.Headers, answer.Content.Headers);

    public Told Is(int status)
    {
        Status.ShouldBe(status, Body);
        return this;
    }

    /// <summary>Problem details that say what to do next.</summary>
    public Told IsProblem(int status)
    {
        Is(status);
        Kind.ShouldBe("application/problem+json");
        Json.GetProperty("status").GetInt32().ShouldBe(status);
        Json.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        Json.GetProperty("detail").GetString()!.Length.ShouldBeGreaterThan(15);
        return this;
    }
}
