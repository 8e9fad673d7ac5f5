using Hearsay.Engine.Text;

namespace Hearsay.Reading.Provenance;

/// <summary>The place, date and agency before a report's first words, such as "NAIROBI, March 4 (Reuters) - ".</summary>
/// <param name="Length">Up to and with the dash and the white space behind it, in UTF-16 units from the paragraph's start.</param>
/// <param name="Agency">The name in brackets as it stands there, and where, from the paragraph's start.</param>
internal readonly record struct Dateline(string Place, int Length, string? Agency, TextSpan AgencySpan, string? DateText);
