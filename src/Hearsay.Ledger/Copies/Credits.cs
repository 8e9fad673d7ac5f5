using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>Whom a report names as the source of its text, and whether that is another report's outlet.</summary>
internal static class Credits
{
    private static readonly string[] OfPictures = ["photo", "foto", "picture", "pic", "image", "file", "illustration", "getty", "video", "credit"];

    // Words that many outlets' names have and that tell none of them from another.
    private static readonly string[] Common =
        ["the", "a", "of", "and", "agency", "agencies", "news", "daily", "online", "media", "group", "report", "source", "by", "press", "service", "newspaper", "com"];

    public static IEnumerable<string> Of(Report report) =>
        report.WireCredits.Select(wire => wire.Agency)
            .Concat(report.Bylines)
            .Concat(report.Parts.Where(part => part.Kind == PartKind.Credit).Select(part => part.Span.In(report.Text).ToString()).Where(text => !IsOfPicture(text)))
            .Where(text => text.Length < 200);

    public static bool IsDespatch(Report report) =>
        report.WireCredits.Any(wire => report.Outlet?.Name is null || Names(wire.Agency, report.Outlet.Name));

    /// <summary>Whether a report credits another's outlet, or its agency where it is that agency's own despatch.</summary>
    public static bool Name(ReportText text, ReportText other) =>
        OutletsOf(other.Report).Any(outlet => text.Credits.Any(credit => Names(credit, outlet)) && !OutletsOf(text.Report).Any(own => Names(own, outlet)));

    /// <summary>Whether a report's text names another's outlet anywhere, as a name.</summary>
    public static bool IsMentioned(ReportText text, ReportRef other)
    {
        var name = other.Outlet is null ? [] : Array.ConvertAll(Telling(other.Outlet), word => WordHash.Of(word));
        for (var at = name.Length == 0 ? -1 : text.Words.Span.IndexOf(name); at >= 0;)
        {
            if ((text.Traits.Span[at + name.Length - 1] & WordTraits.Name) != 0)
            {
                return true;
            }

            var next = text.Words.Span[(at + 1)..].IndexOf(name);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Whether both stand on the same agency's despatch.</summary>
    public static bool ShareAgency(ReportText left, ReportText right) => left.Credits.Intersect(right.Credits, StringComparer.OrdinalIgnoreCase).Any();

    public static bool AreOfOneOutlet(ReportRef left, ReportRef right) =>
        OutletsOf(left).Any(outlet => OutletsOf(right).Any(other => Telling(outlet).AsSpan().SequenceEqual(Telling(other))));

    private static IEnumerable<string> OutletsOf(ReportRef report)
    {
        if (report.Outlet is not null)
        {
            yield return report.Outlet;
        }

        if (report.Domain is not null)
        {
            yield return report.Domain;
        }
    }

    /// <summary>"the Telegraph" names "The Daily Telegraph", and "Source: Reuters" names "Reuters".</summary>
    private static bool Names(string credit, string outlet)
    {
        var (left, right) = (Telling(credit), Telling(outlet));
        return left.Length > 0 && right.Length > 0 && (Holds(left, right) || Holds(right, left));
    }

    private static bool Holds(string[] words, string[] part) => words.AsSpan().IndexOf(part) >= 0;

    private static string[] Telling(string name)
    {
        var words = WordsOf(name);
        var telling = words.Where(word => !Common.Contains(word)).ToArray();
        return telling.Length > 0 ? telling : words;
    }

    private static string[] WordsOf(string name)
    {
        var scanner = new WordScanner(name, new TextSpan(0, name.Length));
        var word = new FoldedWord(stackalloc char[FoldedWord.Longest]);
        List<string> words = [];
        while (scanner.MoveNext())
        {
            word.Read(scanner.Word.In(name));
            words.Add(word.Span.ToString());
        }

        return [.. words];
    }

    private static bool IsOfPicture(string text) => OfPictures.Any(word => text.TrimStart(' ', '(', '[').StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
