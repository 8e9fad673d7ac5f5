namespace Hearsay.Engine.Attributions;

/// <summary>What hangs on a word, one bit a kind: the shape of its clause.</summary>
[Flags]
internal enum Clause : uint
{
    None = 0,
    Subject = 1 << 0,
    PassiveSubject = 1 << 1,
    Object = 1 << 2,
    Ccomp = 1 << 3,
    Xcomp = 1 << 4,
    Parataxis = 1 << 5,
    Oblique = 1 << 6,
    Mark = 1 << 7,
    Copula = 1 << 8,
    Relative = 1 << 9,
    Adverbial = 1 << 10,
    Case = 1 << 11,
    Agent = 1 << 12,
    Passive = 1 << 13,
    Auxiliary = 1 << 14,
    Possessive = 1 << 15,
    Conjunct = 1 << 16,
    Negation = 1 << 17,
    Nominal = 1 << 18,
}
