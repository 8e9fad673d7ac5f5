namespace Hearsay.Web.Reports;

/// <summary>A stretch of a report that no mark begins or ends inside.</summary>
/// <param name="At">Where it begins, in code points.</param>
/// <param name="Of">What it belongs to, with roles, the narrowest first: "c3:content c1:content e1:supplier"; empty where to nothing.</param>
/// <param name="Role">Of the narrowest claim: source, cue or content; empty outside claims.</param>
public readonly record struct Atom(string Text, int At, string Of, string Role);

/// <summary>A paragraph of a report.</summary>
/// <param name="Part">Of what kind the part is that it stands in, such as "related".</param>
public sealed record Paragraph(string Part, IReadOnlyList<Atom> Atoms);
