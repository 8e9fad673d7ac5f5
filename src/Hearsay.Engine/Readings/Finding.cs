using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>What an analyst should look at; written with hyphens in the contract's JSON: "headline-overstates".</summary>
public enum FindingKind : byte
{
    /// <summary>The headline is surer, further along or larger than anything the body says.</summary>
    HeadlineOverstates,

    /// <summary>Hearsay without a sayer: "is said to", "reportedly".</summary>
    NoOrigin,

    /// <summary>All that the report passes on goes back to one source that nobody names.</summary>
    OneAnonymousOrigin,

    /// <summary>Two numbers for one thing that cannot both be right.</summary>
    FiguresDisagree,

    /// <summary>A quotation is opened and never closed: where it ends is a guess.</summary>
    UnclosedQuotation,

    /// <summary>A picture from an archive or from elsewhere is no evidence of what is told.</summary>
    PictureIsNoEvidence,
}

/// <summary>Something an analyst should look at, with the claims that show it, by their index in the reading, and the words.</summary>
public sealed record Finding(FindingKind Kind, IReadOnlyList<int> Claims, string Note, IReadOnlyList<TextSpan> Words);
