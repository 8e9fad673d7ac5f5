using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>What kind of speaker a voice is; written in lower case in the contract's JSON.</summary>
public enum VoiceKind : byte
{
    Outlet, Person, Organization, State, Group, Document, Poll, Unnamed,
}

/// <summary>How many speak; written in lower case in the contract's JSON.</summary>
public enum VoiceNumber : byte
{
    Unknown, One, Several,
}

/// <summary>Whoever speaks or is spoken for.</summary>
public sealed record Voice
{
    public required VoiceKind Kind { get; init; }

    /// <summary>Canonical where known, else as first named; null for the unnamed.</summary>
    public string? Name { get; init; }

    /// <summary>For the unnamed: how the text presents them, without article.</summary>
    public string? Description { get; init; }

    public VoiceNumber Number { get; init; }

    /// <summary>For the unnamed: of which nation or region, in the text's own words: "Iraqi"; null where it does not say.</summary>
    public string? Nationality { get; init; }

    /// <summary>For the unnamed: what they are, in the text's own words: "security sources".</summary>
    public string? Role { get; init; }

    /// <summary>For the unnamed: why they stay so, in the text's own words: "they were not allowed to speak to the press".</summary>
    public string? AnonymityReason { get; init; }

    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
