namespace Hearsay.Ledger.Origins;

/// <summary>How many independent origins a matter has, as an interval, with whom they are and why each end is where it is.</summary>
/// <param name="Min">Certainly distinct.</param>
/// <param name="Max">At most; null where nothing bounds it.</param>
/// <param name="List">Every origin, certain ones first.</param>
/// <param name="Reasons">Why the ends are there, a sentence each.</param>
/// <param name="IsCircular">Whether reports that look like corroboration go back to one origin.</param>
/// <param name="Loops">Each loop of voices that cite each other, by their labels, the first repeated at the end; empty where there is none.</param>
public sealed record OriginCount(
    int Min, int? Max, IReadOnlyList<Origin> List, IReadOnlyList<string> Reasons, bool IsCircular, IReadOnlyList<IReadOnlyList<string>> Loops);

/// <summary>One voice that nobody is said to have told it.</summary>
/// <param name="Name">"unnamed Western security officials", or a name.</param>
/// <param name="Via">The outlets and go-betweens that passed it on first-hand.</param>
/// <param name="Reports">By <see cref="Reports.ReportRef.Source"/>.</param>
/// <param name="IsCertain">Whether it counts for the lower end.</param>
/// <param name="Reason">Why it counts, or may not: "may be the same people as …".</param>
public sealed record Origin(string Name, IReadOnlyList<string> Via, IReadOnlyList<string> Reports, bool IsCertain, string Reason);
