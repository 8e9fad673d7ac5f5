using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>What the ledger does not know about a matter.</summary>
internal static class DossierGaps
{
    public static void Write(TextWriter writer, Matter matter, GradeBook grades)
    {
        writer.WriteLine("## What is not known");
        writer.WriteLine();
        foreach (var gap in Of(matter, grades))
        {
            writer.WriteLine($"- {MarkdownText.Line(gap)}");
        }

        writer.WriteLine();
    }

    private static IEnumerable<string> Of(Matter matter, GradeBook grades)
    {
        yield return "whether it is true";
        if (matter.Origins.Max is not { } max || max != matter.Origins.Min)
        {
            yield return $"how many independent origins it has: {OriginWords.Interval(matter.Origins)}";
        }

        var origins = matter.Claims.Where(claim => claim.Chain.Count > 0).Select(claim => claim.Chain[^1]).Distinct().ToList();
        foreach (var label in origins.Where(origin => origin.Kind == VoiceKind.Unnamed || origin.Name is null).Select(origin => origin.Label).Distinct())
        {
            yield return $"who they are: {label}";
        }

        foreach (var report in matter.Claims.Select(claim => claim.Report).DistinctBy(report => report.Id).Where(report => report.Published is null))
        {
            yield return $"when it was published: {report.Source}";
        }

        if (origins.Any(origin => grades.Of(origin) is null))
        {
            yield return "how reliable those origins are that nobody has graded";
        }

        if (matter.Claims.All(claim => claim.Side == Side.Tells))
        {
            yield return "what those say who are said to have had a part in it: no report has a denial";
        }
    }
}
