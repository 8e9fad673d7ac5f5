using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;

namespace Hearsay.Simulator.Spreading;

/// <summary>A sentence of a report, with what it tells, and how to say the same in other words.</summary>
public sealed record Sentence(string Text)
{
    /// <summary>Writes it for another desk; null for what no other outlet would say.</summary>
    public Func<Desk, Dice, string>? Write { get; init; }

    public IReadOnlyList<Fact> Tells { get; init; } = [];

    public IReadOnlyList<Fact> Denies { get; init; } = [];

    /// <summary>Who is behind it, where the report has it at first hand.</summary>
    public Voice? Voice { get; init; }
}
