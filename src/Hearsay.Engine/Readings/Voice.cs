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

    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
