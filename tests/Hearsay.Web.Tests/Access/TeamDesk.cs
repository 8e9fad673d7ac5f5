using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;
using Hearsay.Web.Tests.Api;

namespace Hearsay.Web.Tests.Access;

/// <summary>A desk that demands accounts, as one that others can reach does.</summary>
internal static partial class TeamDesk
{
    public const string Password = "four quiet harbour cranes";

    public static Task<SampleDesk> Open(Func<DeskOptions, DeskOptions>? change = null, bool empty = true) =>
        SampleDesk.Open(empty, options => (change ?? (same => same))(options with { Accounts = true, RequestsPerSecond = 5000 }));

    public static void Give(this SampleDesk desk, string name, Role role) => desk.Ledger.Accounts.Add(name, role, Passwords.Hash(Password));

    /// <summary>A token in the name of a new account of that role.</summary>
    public static string TokenOf(this SampleDesk desk, Role role)
    {
        var name = $"{role.Word()} {Guid.NewGuid():N}";
        desk.Ledger.Accounts.Add(name, role, null);
        return desk.Ledger.Tokens.Make(name, "test", role, 1).Secret;
    }

    public static Action<HttpRequestMessage> With(string token) => request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

    /// <summary>Fills in the form where one signs in, as a browser without script does.</summary>
    public static async Task<(Told Answer, string? Session)> SignIn(this SampleDesk desk, string name, string password, string to = "/")
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(desk.Address) };
        var address = new Uri($"/sign-in?to={Uri.EscapeDataString(to)}", UriKind.Relative);
        using var page = await client.GetAsync(address);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await page.Content.ReadAsStringAsync();
        var fields = Hidden().Matches(html).Select(match => KeyValuePair.Create(match.Groups[1].Value, match.Groups[2].Value)).ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([.. fields, new("Name", name), new("Password", password)]),
        };
        request.Headers.Add("Cookie", page.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])) : "");
        using var answer = await client.SendAsync(request);
        var session = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(cookie => cookie.StartsWith("__Host-hearsay=", StringComparison.Ordinal)) : null;
        return (await Told.Of(answer), session);
    }

    /// <summary>Presses the button where one signs out.</summary>
    public static async Task<HttpResponseMessage> SignOut(this SampleDesk desk, string session)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(desk.Address) };
        using var get = new HttpRequestMessage(HttpMethod.Get, "/reports");
        As(session)(get);
        using var page = await client.SendAsync(get);
        var html = await page.Content.ReadAsStringAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-out")
        {
            Content = new FormUrlEncodedContent(Hidden().Matches(html).Select(match => KeyValuePair.Create(match.Groups[1].Value, match.Groups[2].Value))),
        };
        request.Headers.Add("Cookie", string.Join("; ", [session.Split(';')[0], .. page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])]));
        return await client.SendAsync(request);
    }

    public static Action<HttpRequestMessage> As(string session) => request => request.Headers.Add("Cookie", session.Split(';')[0]);

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Hidden();
}
