using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Hearsay.Web.Api;

/// <summary>Where a list goes on. Programs hand it back as it is: what it means may change.</summary>
internal static class Cursor
{
    public static string? Of(long? place) => place is { } known ? Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"1:{known}"))) : null;

    /// <summary>A place that is more than a number.</summary>
    public static string? Of(string? place) => place is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"2:{place}"));

    /// <summary>False where it is none of ours; null where there is none, which is the beginning.</summary>
    public static bool TryRead(string? cursor, out string? place)
    {
        place = null;
        if (string.IsNullOrEmpty(cursor))
        {
            return true;
        }

        var read = cursor.Length <= 400 && Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : "";
        place = read.StartsWith("2:", StringComparison.Ordinal) ? read[2..] : null;
        return place is not null;
    }

    /// <summary>False where it is none of ours; null where there is none, which is the beginning.</summary>
    public static bool TryRead(string? cursor, out long? place)
    {
        place = null;
        if (string.IsNullOrEmpty(cursor))
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[64];
        if (cursor.Length > 64 || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var count)
            || Encoding.ASCII.GetString(bytes[..count]).Split(':') is not ["1", var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        place = read;
        return true;
    }
}
