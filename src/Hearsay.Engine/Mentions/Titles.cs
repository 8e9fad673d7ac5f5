using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Mentions;

/// <summary>Takes titles off a person's name, by lexicons/titles.txt: "John Kerry" of "Secretary of State John Kerry".</summary>
internal sealed class Titles(ModelPack models, GivenNames givenNames)
{
    private readonly FrozenSet<string> _titles =
        models.RequireLines("lexicons/titles.txt").SelectMany(line => line.Line.Split('|')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public string Off(string name)
    {
        var words = name.Split(' ');
        var start = 0;
        while (start < words.Length - 1 && IsTitle(words[start]))
        {
            start += start + 3 < words.Length && words[start + 1] == "of" ? 3 : 1;
        }

        return start == 0 || start >= words.Length ? name : string.Join(' ', words[start..]);
    }

    // "Prince Harry" keeps his, and "Dean" is a name.
    private bool IsTitle(string word) =>
        word is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss"
        || (_titles.Contains(word) && Genders.OfTitle(word) == Gender.Open && givenNames.Of(word) == Gender.Open);
}
