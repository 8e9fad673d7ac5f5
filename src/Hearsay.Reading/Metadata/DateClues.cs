using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Metadata;

/// <summary>Notes dates that structured data give; they are written for programs, so a date with two readings is not taken.</summary>
internal static class DateClues
{
    public static void Add(EvidenceBook book, Origin origin, int weight, string? value)
    {
        if (value is null || DateScanner.First(value) is not { } date)
        {
            return;
        }

        var stamp = date.Settle(DateOrder.Unknown);
        if (stamp.HasDay && stamp.Year > 1980)
        {
            // A time of midnight sharp is what a day without a time becomes in a database.
            book.Add(Field.Published, origin, weight, (stamp is { Hour: 0, Minute: 0 }
                && value.Contains("00:00:00", StringComparison.Ordinal) ? stamp with { Hour = -1 } : stamp).ToString());
        }
    }
}
