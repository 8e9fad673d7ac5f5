namespace Hearsay.Simulator.Worlds;

public enum OutletKind : byte
{
    Paper, Site, Agency, Group, Office,
}

/// <param name="Number">From 0, in the world's list; -1 for a state's office.</param>
/// <param name="Credits">How often, in a hundred, it says whose text it prints.</param>
/// <param name="Reprints">How often, in a hundred, it prints another's text as it is; the rest is trimmed or rewritten.</param>
/// <param name="Layout">Which of the ways of laying out a page is its own.</param>
/// <param name="Footer">What it puts below everything, null for nothing.</param>
public sealed record Outlet(int Number, string Name, OutletKind Kind, int Credits, int Reprints, int Layout, int DateStyle, string? Footer)
{
    /// <summary>As it is named in a sentence: "the Estuary Courier".</summary>
    public string InSentence => Kind is OutletKind.Paper ? "the " + Name : Name;

    public string Domain => new string([.. Name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]) + ".example";
}
