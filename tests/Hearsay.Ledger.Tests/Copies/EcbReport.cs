using System.Xml.Linq;
using Hearsay.Engine.Reports;
using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Tests.Copies;

/// <summary>The reports of ECB+ (Cybulska and Vossen 2014), many of which reuse each other's text; the corpus does not say which.</summary>
internal sealed record EcbReport(string Topic, ReportText Text, HashSet<string> Shingles)
{
    private const int Shingle = 5;

    public static List<EcbReport> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The share, 0 to 1, of the smaller set of five words in a row that stands in the larger.</summary>
    public double Containment(EcbReport other)
    {
        var (smaller, larger) = Shingles.Count <= other.Shingles.Count ? (Shingles, other.Shingles) : (other.Shingles, Shingles);
        return smaller.Count == 0 ? 0 : (double)smaller.Count(larger.Contains) / smaller.Count;
    }

    private static EcbReport Read(string path)
    {
        // The first sentence of an "ecbplus" file is the address of its page.
        var first = path.EndsWith("ecbplus.xml", StringComparison.Ordinal) ? 1 : 0;
        var sentences = XDocument.Load(path).Descendants("token").GroupBy(token => (int)token.Attribute("sentence")!).Where(group => group.Key >= first)
            .Select(group => string.Join(' ', group.Select(token => token.Value)));
        var text = string.Join('\n', sentences);
        var words = text.ToLowerInvariant().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)).ToArray();
        var shingles = Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(at => string.Join(' ', words.AsSpan(at, Shingle).ToArray()));
        var name = Path.GetFileName(path);
        return new EcbReport(Path.GetFileName(Path.GetDirectoryName(path))!, ReportText.Of(Report.Plain(text, name, name)), [.. shingles]);
    }
}
