namespace Hearsay.Engine.Goods;

/// <summary>One name of a system, and what it takes for the name to mean it.</summary>
internal sealed record NamedSystem(string Name, WeaponSystem System, bool NeedsNoun)
{
    private readonly bool _isAcronym = Name.Length <= 6 && Name.All(char.IsAsciiLetterUpper);

    /// <summary>Whether the text writes it as a name: with the capital that the list has, an acronym in capitals ("TOW" is no "tow").</summary>
    public bool IsWrittenIn(ReadOnlySpan<char> text)
    {
        if (char.IsUpper(Name[0]) && !char.IsUpper(text[0]))
        {
            return false;
        }

        if (!_isAcronym)
        {
            return true;
        }

        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
