using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>
/// Reads attributions in brat's standoff format (brat.nlplab.org/standoff.html) as PolNeAR has them. An annotated text may run over line
/// ends, so only the heads of records are read; notes of the annotators (Discuss, Discard) are left out.
/// </summary>
public static partial class BratReader
{
    /// <param name="annotations">The .ann file's text.</param>
    /// <param name="codePoints">Of the article, since brat counts code points.</param>
    public static IReadOnlyList<GoldAttribution> Read(string annotations, CodePoints codePoints)
    {
        Dictionary<string, IReadOnlyList<TextSpan>> spans = [];
        foreach (Match match in Spans().Matches(annotations))
        {
            spans[match.Groups[1].Value] = [.. match.Groups[2].Value.Split(';').Select(part => codePoints.ToUtf16(Parse(part)))];
        }

        List<GoldAttribution> attributions = [];
        foreach (Match match in Events().Matches(annotations))
        {
            var attribution = new GoldAttribution(
                Role("Source", match.Groups[1].Value), Role("Cue", match.Groups[1].Value), Role("Content", match.Groups[1].Value));
            if (attribution.Source.Count + attribution.Cue.Count + attribution.Content.Count > 0)
            {
                attributions.Add(attribution);
            }
        }

        return attributions;

        IReadOnlyList<TextSpan> Role(string role, string arguments) =>
            [.. Arguments().Matches(arguments)
                .Where(argument => argument.Groups[1].Value.Equals(role, StringComparison.OrdinalIgnoreCase))
                .SelectMany(argument => spans.GetValueOrDefault(argument.Groups[2].Value, []))
                .Order()];
    }

    private static TextSpan Parse(string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        return new TextSpan(int.Parse(part.AsSpan(0, space), CultureInfo.InvariantCulture), int.Parse(part.AsSpan(space + 1), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Spans();

    [GeneratedRegex(@"^E\d+\tAttribution[^\s:]*:T\d+([^\n]*)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Events();

    [GeneratedRegex(@"([A-Za-z]+)\d*:(T\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Arguments();
}
