using System.Globalization;

namespace Hearsay.Engine.Findings;

/// <summary>A number of things in words: "one claim", "3 claims".</summary>
internal static class Counts
{
    public static string Of(int count, string noun) => count == 1 ? $"One {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s");
}
