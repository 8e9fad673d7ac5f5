using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>What is claimed, how many origins it has and why, how it is graded and by which rule, who tells it and who denies it.</summary>
internal sealed class DossierHead(TextWriter writer, Matter matter, GradeBook grades)
{
    public void Write()
    {
        writer.WriteLine($"# Claimed: {MarkdownText.Line(matter.Summary)}");
        writer.WriteLine();
        writer.WriteLine($"Matter {MarkdownText.Line(matter.Id)}, told by {OriginWords.Reports(matter.ToldBy.Count)} and denied by {OriginWords.Reports(matter.DeniedBy.Count)}{Period()}.");
        writer.WriteLine();
        WriteOrigins();
        WriteCredibility();
        WriteSide("Who tells it", Side.Tells);
        WriteSide("Who denies it", Side.Denies);
        WriteGrades();
    }

    private void WriteOrigins()
    {
        writer.WriteLine($"## Independent origins: {OriginWords.Interval(matter.Origins)}");
        writer.WriteLine();
        foreach (var origin in matter.Origins.List)
        {
            var via = origin.Via.Count > 0 ? $", via {MarkdownText.Line(string.Join(", ", origin.Via))}" : "";
            writer.WriteLine($"- {MarkdownText.Line(origin.Name)}{via} ({(origin.IsCertain ? "counts" : "may count")}): {MarkdownText.Line(origin.Reason)}");
        }

        WriteItems(matter.Origins.Reasons);
        foreach (var loop in matter.Origins.Loops)
        {
            writer.WriteLine($"- They cite each other in a circle: {MarkdownText.Line(string.Join(" → ", loop))}");
        }

        if (matter.Origins.IsCircular)
        {
            writer.WriteLine("- Reports that look like corroboration go back to one origin.");
        }

        writer.WriteLine();
    }

    private void WriteCredibility()
    {
        writer.WriteLine($"## Credibility: {AdmiraltyScale.InForce(matter)} ({AdmiraltyScale.Credibility(AdmiraltyScale.InForce(matter))})");
        writer.WriteLine();
        if (matter.Judged is { } judged)
        {
            var reason = judged.Reason is { Length: > 0 } given ? $": {given}" : "";
            writer.WriteLine($"So judged by {MarkdownText.Line($"{judged.By} on {judged.At}{reason}")}");
            writer.WriteLine();
        }

        writer.WriteLine($"Of the Admiralty code's 1 to 6, {matter.Credibility.Grade} was proposed by these rules:");
        writer.WriteLine();
        WriteItems(matter.Credibility.Reasons.DefaultIfEmpty("none was recorded"));
        writer.WriteLine();
    }

    private void WriteSide(string heading, Side side)
    {
        writer.WriteLine($"## {heading}");
        writer.WriteLine();
        var names = matter.Claims.Where(claim => claim.Side == side).Select(claim => (Claim: claim, Chain: ChainWords.Of(claim))).DistinctBy(one => one.Chain).ToList();
        WriteItems(names.Select(one => $"{one.Chain} ({one.Claim.Stance.Word()})").DefaultIfEmpty("nobody"));
        writer.WriteLine();
    }

    private void WriteGrades()
    {
        writer.WriteLine("## Grades of the voices");
        writer.WriteLine();
        var voices = matter.Claims.SelectMany(claim => claim.Chain).DistinctBy(voice => voice.Voice);
        WriteItems(voices.Select(Graded).OfType<string>().DefaultIfEmpty("nobody has graded any"));
        writer.WriteLine();
    }

    private string? Graded(ChainLink voice) => grades.Of(voice) is { } grade
        ? $"{voice.Label}: {grade.Grade} ({grade.Grade.Words()}), by {grade.By} on {grade.At.UtcDateTime:yyyy-MM-dd}: {grade.Reason}"
        : null;

    private void WriteItems(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            writer.WriteLine($"- {MarkdownText.Line(item)}");
        }
    }

    private string Period() => (matter.First, matter.Last) switch
    {
        (null, _) or (_, null) => "",
        var (first, last) when first == last => $", on {MarkdownText.Line(first)}",
        var (first, last) => $", from {MarkdownText.Line(first)} to {MarkdownText.Line(last)}",
    };
}
