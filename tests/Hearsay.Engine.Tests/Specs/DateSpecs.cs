using System.Globalization;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class DateSpecs
{
    private const string Published = "published ";
    private const string Thursday = "2021-03-04";
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Names));
    private static readonly DateReader Reader = new(Models);

    /// <summary>
    /// The dates in reading order, parted by "; ": first..last day, "~" before what is vague, "?" for days that cannot be told. A first line "published DAY"
    /// says when the text was published, "published -" that it is not known.
    /// </summary>
    public static string Dates(string text)
    {
        var (published, body) = (Thursday, text);
        if (text.StartsWith(Published, StringComparison.Ordinal) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
        {
            (published, body) = (text[Published.Length..end].Trim(), text[(end + 1)..]);
        }

        var found = Reader.Read(Pipeline.Value.Run(Report.Plain(body) with { Published = published == "-" ? null : published }));
        return found.Count == 0 ? "-" : string.Join("; ", found.Select(Written));
    }

    private static string Written(DateMention date)
    {
        var days = date.Start == date.End ? Day(date.Start) : $"{Day(date.Start)}..{Day(date.End)}";
        return $"{(date.IsApproximate ? "~" : "")}{(days.Length > 0 ? days : "?")}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
