using Hearsay.Engine.Text;

namespace Hearsay.Web.Reports;

/// <summary>What a stretch of a report is to a claim or an event.</summary>
/// <param name="Of">The claim or the slot: "c3", "e1".</param>
/// <param name="Role">source, cue, content, or the slot's role.</param>
internal readonly record struct Mark(TextSpan Span, string Of, string Role);
