using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Web.Watching;

/// <summary>Signs a delivery as Standard Webhooks has it (https://www.standardwebhooks.com): HMAC-SHA256 over id, time and body.</summary>
internal static class HookSignature
{
    private const string Prefix = "whsec_";

    public static string Of(string secret, string id, long seconds, string body)
    {
        var key = Convert.FromBase64String(secret[Prefix.Length..]);
        var signed = string.Create(CultureInfo.InvariantCulture, $"{id}.{seconds}.{body}");
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)))}";
    }
}
