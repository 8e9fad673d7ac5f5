using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Metadata;

/// <summary>Notes authors that structured data give, without addresses, handles and "By".</summary>
internal static class NameClues
{
    public static void Add(EvidenceBook book, Origin origin, int weight, string? value)
    {
        var name = (value ?? "").Trim();
        if (name.Length is < 2 or > 200 || name.Contains("://", StringComparison.Ordinal)
            || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || name.Contains('@') || name.Contains('<')
            || name.ToLowerInvariant() is "admin" or "null" or "undefined" or "no author" or "unknown" or "anonymous" or "editor" or "staff")
        {
            return;
        }

        var isList = name.Contains(" and ", StringComparison.Ordinal) || name.Contains(',')
            || name.Contains(" & ", StringComparison.Ordinal) || name.StartsWith("by", StringComparison.OrdinalIgnoreCase);
        if (isList && Bylines.Read(name) is { Count: > 0 } names)
        {
            foreach (var one in names)
            {
                book.Add(Field.Byline, origin, weight, one);
            }
        }
        else
        {
            book.Add(Field.Byline, origin, weight, name);
        }
    }
}
