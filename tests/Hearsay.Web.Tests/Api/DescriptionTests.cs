using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Hearsay.Web.Tests.Api;

/// <summary>The OpenAPI document says what the desk does.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task Every_operation_has_a_name_a_summary_answers_and_refusals()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var document = (await desk.Get("/openapi.json")).Is(200).Json;
        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.");
        var names = new HashSet<string>();
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            path.Name.ShouldStartWith("/api/v1/");
            foreach (var operation in path.Value.EnumerateObject().Where(one => one.Name is "get" or "post" or "delete" or "put"))
            {
                var name = $"{operation.Name} {path.Name}";
                names.Add(operation.Value.GetProperty("operationId").GetString()!).ShouldBeTrue(name);
                operation.Value.GetProperty("summary").GetString().ShouldNotBeNullOrWhiteSpace(name);
                operation.Value.GetProperty("tags").GetArrayLength().ShouldBe(1, name);
                var answers = operation.Value.GetProperty("responses").EnumerateObject().ToList();
                answers.ShouldContain(answer => answer.Name.StartsWith('2') && answer.Value.GetProperty("content").EnumerateObject().Any(), name);
                foreach (var status in (string[])["401", "403"])
                {
                    answers.Single(answer => answer.Name == status).Value.GetProperty("content").GetProperty("application/problem+json").ValueKind.ShouldBe(JsonValueKind.Object, name);
                }
            }
        }

        names.ShouldContain("judge");
        names.ShouldContain("addReports");
    }

    [Fact]
    public async Task Answers_are_what_the_document_says()
    {
        await using var desk = await SampleDesk.Open();
        await desk.Post("/judgements", new { kind = "note", target = "m1", text = "ask the port" });
        await desk.Post("/judgements", new { kind = "grade", target = "m1", grade = "3", why = "seen it" });
        await desk.Post("/judgements", new { kind = "grade", target = $"voice:{desk.Ledger.Voices.Most(1)[0].Name}", grade = "B", why = "often right" });
        await desk.Get("/export/csv");
        await desk.Post("/tokens", new { label = "script" });
        var document = JsonNode.Parse((await desk.Get("/openapi.json")).Body)!;
        var voice = Uri.EscapeDataString(desk.Ledger.Voices.Most(1)[0].Name!);
        var party = Uri.EscapeDataString(desk.Ledger.Parties.Most(1)[0].Name);
        foreach (var (path, address) in ((string, string)[])[
            ("/reports", "/reports"), ("/reports/{id}", "/reports/1"), ("/reports/{id}/reading", "/reports/1/reading"), ("/judgements", "/judgements"), ("/judgements/{number}", "/judgements/1"),
            ("/matters", "/matters?all=true"), ("/matters/{id}", "/matters/m1"), ("/matters/{id}/graph", "/matters/m1/graph"), ("/copies", "/copies"), ("/voices", "/voices"), ("/voices/{name}", $"/voices/{voice}"),
            ("/parties", "/parties"), ("/parties/{name}", $"/parties/{party}"), ("/search", "/search?q=lisk"), ("/audit", "/audit"), ("/tokens", "/tokens")])
        {
            await Fits(document, path, "get", "200", await desk.Get(address));
        }

        await Fits(document, "/judgements", "post", "201", await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }));
        await Fits(document, "/reports", "post", "200", await desk.Post("/reports?source=x&wait=true", await File.ReadAllBytesAsync(SampleDesk.Samples[0])));
        await Fits(document, "/tokens", "post", "201", await desk.Post("/tokens", new { label = "script" }));
        await Fits(document, "/read", "post", "200", await desk.Post("/read", "A clerk said so."u8.ToArray()));
    }

    private static async Task Fits(JsonNode document, string path, string method, string status, Told told)
    {
        told.Is(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
        var named = document["paths"]![$"/api/v1{path}"]![method]!["responses"]![status]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>();
        var schema = document["components"]!["schemas"]![named.Split('/')[^1]]!.DeepClone().AsObject();
        schema["definitions"] = document["components"]!["schemas"]!.DeepClone();
        var read = await JsonSchema.FromJsonAsync(schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
        read.Validate(told.Body).Select(fault => fault.ToString()).ShouldBeEmpty($"{method} {path}");

        // A field that the document does not know would be a shape that was forgotten.
        var known = read.ActualSchema.ActualProperties.Keys.ToHashSet();
        told.Json.EnumerateObject().Select(field => field.Name).Where(name => !known.Contains(name)).ShouldBeEmpty($"{method} {path}");
        if (told.Json.TryGetProperty("items", out var items) && read.ActualSchema.ActualProperties["items"].ActualTypeSchema.Item?.ActualSchema is { } item)
        {
            items.EnumerateArray().SelectMany(one => one.EnumerateObject().Select(field => field.Name)).Where(name => !item.ActualProperties.ContainsKey(name)).ShouldBeEmpty($"{method} {path}");
        }
    }
}
