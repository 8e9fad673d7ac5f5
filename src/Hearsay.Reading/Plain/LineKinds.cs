using Hearsay.Engine.Reports;
using Hearsay.Reading.Dates;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>Says what a line is by its own words; null for one that needs its neighbours to tell.</summary>
internal static class LineKinds
{
    private const int ShortLine = 140;

    public static PartKind? Find(Line line)
    {
        var text = line.Text;
        if (text.Length > 700)
        {
            return null;
        }

        var lower = text.ToLowerInvariant();
        return IsSignOff(lower) ? PartKind.Byline
            : PromoCues.IsPromo(text) ? PartKind.Furniture
            : text.Length > 300 ? null
            : IsCredit(text, lower) ? PartKind.Credit
            : IsComment(line, lower) ? PartKind.Comment
            : IsRelated(line, lower) ? PartKind.Related
            : DatelineFinder.IsAlone(text) ? PartKind.Dateline
            : IsDate(line, lower) ? PartKind.Date
            : IsByline(line, lower) ? PartKind.Byline
            : IsFurniture(line, lower) ? PartKind.Furniture
            : null;
    }

    /// <summary>Whether a line only announces what follows it, such as "Related stories:".</summary>
    public static bool IsLabel(Line line) => line.Text.EndsWith(':') || line.WordCount <= 3;

    private static bool IsSignOff(string lower) => StartsWithAny(lower, LineCues.SignOffStarts);

    private static bool IsCredit(string text, string lower)
    {
        var bare = lower.AsSpan().TrimStart("([*");
        var colon = bare.IndexOfAny(":：|");
        if (colon is > 0 and < 24 && text.Length <= ShortLine && IsOneOf(bare[..colon].Trim(), LineCues.CreditLabels))
        {
            return true;
        }

        return text.Length < 60 && (PictureCredits.IsAgencyPair(text) || lower.StartsWith("photo ", StringComparison.Ordinal)
            || lower.StartsWith("photograph by", StringComparison.Ordinal))
            && !text.EndsWith('.');
    }

    private static bool IsComment(Line line, string lower) =>
        line.Text.Length < ShortLine && StartsWithAny(lower, LineCues.CommentStarts) && !IsSentence(line, lower) && !lower.Contains('@')
            && !lower.Contains("(at)", StringComparison.Ordinal);

    private static bool IsRelated(Line line, string lower) =>
        IsOneOf(lower.AsSpan().Trim(" .:|-–—•*[]()"), LineCues.RelatedLines) || IsMoreLabel(line, lower) || (line.Text.Length < 220
            && StartsWithAny(lower.TrimStart('►', '▶', '•', '>', '»', '-', '*', ' ', '['), LineCues.RelatedStarts)
            && !IsSentence(line, lower));

    /// <summary>"More Great Harbour Stories", "More in Storage", "Latest posts by Ada Quist (see all)".</summary>
    private static bool IsMoreLabel(Line line, string lower) =>
        line is { WordCount: <= 6, EndsSentence: false } && line.Text.Length < 60
            && (lower.StartsWith("latest posts", StringComparison.Ordinal)
            || (lower.StartsWith("more ", StringComparison.Ordinal) && (lower.EndsWith("stories", StringComparison.Ordinal)
            || lower.EndsWith("news", StringComparison.Ordinal)
                || lower.EndsWith("articles", StringComparison.Ordinal) || lower.StartsWith("more in ", StringComparison.Ordinal)
                || lower.EndsWith("coverage", StringComparison.Ordinal))));

    /// <summary>A date, with little beside it that is not the time or its label.</summary>
    private static bool IsDate(Line line, string lower)
    {
        if (line.Text.Length > 160 || DateScanner.Scan(line.Text) is not { Count: > 0 } dates)
        {
            return false;
        }

        var left = line.Text.Length;
        foreach (var date in dates)
        {
            left -= date.Span.Length;
        }

        return left <= 24 || (line.Text.Length < 100 && LineLabels.IsUpdated(lower) && dates[0].Span.Start < 12) || (left <= 60
            && !line.EndsSentence && (LineLabels.IsPublished(lower) || LineLabels.IsUpdated(lower) || left <= 40
            || line.Text.Contains('|')));
    }

    private static bool IsByline(Line line, string lower)
    {
        if (line.Text.Length < 60 && IsOneOf(lower, LineCues.BylineLines))
        {
            return true;
        }

        if (line.Text.Length < 100 && !line.EndsSentence && EndsInByline(line.Text))
        {
            return true;
        }

        if (line.Text.Length > 120 || !StartsWithAny(lower, LineCues.BylineStarts) || (line.EndsSentence && line.WordCount > 8))
        {
            return false;
        }

        var name = line.Text.AsSpan(lower.IndexOf(' ', StringComparison.Ordinal) + 1).TrimStart();
        return !name.IsEmpty && (char.IsUpper(name[0]) || !char.IsLower(name[0]) || lower.StartsWith("by ", StringComparison.Ordinal))
            && Bylines.LooksLikeNames(name);
    }

    /// <summary>"Notes on media and security, by Noa Brandt-Levy".</summary>
    private static bool EndsInByline(string text)
    {
        var by = text.LastIndexOf(", by ", StringComparison.OrdinalIgnoreCase);
        return by > 0 && text.AsSpan(by + 5) is { Length: > 3 } name && char.IsUpper(name[0]) && name.Contains(' ')
            && name.Count(' ') <= 4 && Bylines.LooksLikeNames(name);
    }

    private static bool IsFurniture(Line line, string lower)
    {
        var bare = lower.AsSpan().Trim(" .:|-–—•*[]()");
        return IsOneOf(lower.AsSpan(), LineCues.FurnitureLines) || IsOneOf(bare, LineCues.FurnitureLines)
            || (line.Text.Length < 200 && StartsWithAny(lower, LineCues.FurnitureStarts) && !IsSentence(line, lower))
            || !HasLetters(line.Text) || (line.IsColumns && !line.EndsSentence) || IsMenu(line) || IsCount(lower);
    }

    /// <summary>"Home | Sport | Weather", "Politics . Security . Economic": short names between marks.</summary>
    private static bool IsMenu(Line line)
    {
        if (line.EndsSentence || line.Text.Length > 200)
        {
            return false;
        }

        foreach (var mark in (ReadOnlySpan<string>)[" | ", " · ", " • ", " . ", " > ", " » ", " / ", " .::. ", " :: "])
        {
            var pieces = line.Text.Split(mark);
            if (pieces.Length >= (mark is " .::. " or " :: " ? 2 : 3) && pieces.All(piece => piece.Length <= 24))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"1,872 views", "14 comments", "3 min read".</summary>
    private static bool IsCount(string lower) =>
        lower.Length < 30 && char.IsDigit(lower[0])
        && (lower.EndsWith(" views", StringComparison.Ordinal) || lower.EndsWith(" shares", StringComparison.Ordinal)
        || lower.EndsWith(" comments", StringComparison.Ordinal)
            || lower.EndsWith(" comment", StringComparison.Ordinal) || lower.EndsWith(" min read", StringComparison.Ordinal)
            || lower.EndsWith(" minutes read", StringComparison.Ordinal)
            || lower.EndsWith(" ago", StringComparison.Ordinal) || lower.EndsWith(" reads", StringComparison.Ordinal));

    // "More on the seized boat came to light on Friday, when the coast guard said …" begins like a label and is a report.
    private static bool IsSentence(Line line, string lower) =>
        line.EndsSentence && (line.WordCount > 14 || (line.WordCount > 6 && SayVerb(lower)));

    private static bool SayVerb(string lower) =>
        lower.Contains(" said", StringComparison.Ordinal) || lower.Contains(" told ", StringComparison.Ordinal)
            || lower.Contains(" was ", StringComparison.Ordinal) || lower.Contains(" were ", StringComparison.Ordinal);

    private static bool HasLetters(string text) => text.AsSpan().ContainsAnyLetter();

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] cues)
    {
        foreach (var cue in cues)
        {
            if (text.Equals(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(string lower, string[] cues)
    {
        foreach (var cue in cues)
        {
            if (lower.StartsWith(cue, StringComparison.Ordinal) && (lower.Length == cue.Length || !char.IsLetter(cue[^1])
                || !char.IsLetter(lower[cue.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
