using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hearsay.Web.Tests.Access;

/// <summary>A provider of OpenID Connect at this machine, as far as a desk speaks with one: it vouches for whomever the test says.</summary>
internal sealed class Provider : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "k1" };

    public Provider()
    {
        for (var port = 41_000 + Random.Shared.Next(15_000); ; port++)
        {
            try
            {
                Authority = $"http://127.0.0.1:{port}";
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add($"{Authority}/");
                _listener.Start();
                break;
            }
            catch (HttpListenerException)
            {
                // Somebody has this port.
            }
        }

        _ = Listen();
    }

    public string Authority { get; } = "";

    /// <summary>Who signed in there.</summary>
    public string Name { get; set; } = "";

    /// <summary>As the desk asked for it.</summary>
    public string Nonce { get; set; } = "";

    /// <summary>For whom the token is.</summary>
    public string Audience { get; set; } = "desk";

    /// <summary>What came to where codes are exchanged.</summary>
    public string? Exchanged { get; private set; }

    public void Dispose() => _listener.Close();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var body = await reader.ReadToEndAsync();
                var answer = context.Request.Url!.AbsolutePath switch
                {
                    "/.well-known/openid-configuration" => JsonSerializer.Serialize(new
                    {
                        issuer = Authority,
                        authorization_endpoint = $"{Authority}/authorize",
                        token_endpoint = $"{Authority}/token",
                        jwks_uri = $"{Authority}/keys",
                        response_types_supported = (List<string>)["code"],
                        id_token_signing_alg_values_supported = (List<string>)["RS256"],
                    }),
                    "/keys" => Keys(),
                    _ => Token(body),
                };
                context.Response.ContentType = "application/json";
                context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(answer));
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private string Keys()
    {
        var key = _key.Rsa.ExportParameters(false);
        return JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", kid = _key.KeyId, alg = "RS256", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } });
    }

    private string Token(string body)
    {
        Exchanged = body;
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = Audience,
            Claims = new Dictionary<string, object> { ["sub"] = "42", ["preferred_username"] = Name, ["nonce"] = Nonce },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
        return JsonSerializer.Serialize(new { access_token = "a", token_type = "Bearer", expires_in = 300, id_token = token });
    }
}
