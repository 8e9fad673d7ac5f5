using System.Buffers;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export;

/// <summary>What the formats take from a report's id and its source.</summary>
internal static class ReportHash
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>64 hexadecimal digits; null where the id is no such hash.</summary>
    public static string? Of(ReportRef report) =>
        report.Id.StartsWith(Prefix, StringComparison.Ordinal) && report.Id[Prefix.Length..] is { Length: 64 } hash && !hash.AsSpan().ContainsAnyExcept(Hexadecimal)
            ? hash
            : null;

    /// <summary>Whether a source is an absolute http or https address, written so that it needs no escaping.</summary>
    public static bool IsWebAddress(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && Uri.IsWellFormedUriString(source, UriKind.Absolute);
}
