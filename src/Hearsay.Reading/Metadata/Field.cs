namespace Hearsay.Reading.Metadata;

/// <summary>What a report is asked for; the names are those of <see cref="Hearsay.Engine.Reports.FieldEvidence"/>.</summary>
internal enum Field
{
    Title, Outlet, Domain, Byline, Published, Language,
}

/// <summary>Where a word on a field comes from, the more trusted the larger, other things being equal.</summary>
internal enum Origin
{
    Url, Text, Visible, Meta, Microdata, OpenGraph, JsonLd,
}
