namespace Hearsay.Web.Api;

internal static class Paths
{
    /// <summary>A name out of an address: the one sign in it that routing leaves as it is written there is the slash.</summary>
    public static string NameIn(string segment) => segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
