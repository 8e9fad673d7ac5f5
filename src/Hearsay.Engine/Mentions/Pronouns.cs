using System.Collections.Frozen;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Mentions;

/// <summary>Whom a pronoun may stand for.</summary>
/// <param name="Person">1, 2 or 3, as grammar counts.</param>
internal readonly record struct Pronoun(int Person, VoiceNumber Number, Gender Gender, bool IsThing, bool IsReflexive);

/// <summary>The personal, possessive and reflexive pronouns of English.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> ByForm = All().GetAlternateLookup<ReadOnlySpan<char>>();

    public static Pronoun? Find(ReadOnlySpan<char> form) => ByForm.TryGetValue(form, out var pronoun) ? pronoun : null;

    private static FrozenDictionary<string, Pronoun> All()
    {
        var all = new Dictionary<string, Pronoun>(StringComparer.OrdinalIgnoreCase);
        Add("i me my mine", "myself", new Pronoun(1, VoiceNumber.One, Gender.Open, false, false));
        Add("we us our ours", "ourselves", new Pronoun(1, VoiceNumber.Several, Gender.Open, false, false));
        Add("you your yours", "yourself yourselves", new Pronoun(2, VoiceNumber.Unknown, Gender.Open, false, false));
        Add("he him his", "himself", new Pronoun(3, VoiceNumber.One, Gender.He, false, false));
        Add("she her hers", "herself", new Pronoun(3, VoiceNumber.One, Gender.She, false, false));
        Add("it its", "itself", new Pronoun(3, VoiceNumber.One, Gender.Open, true, false));
        Add("they them their theirs", "themselves", new Pronoun(3, VoiceNumber.Several, Gender.Open, false, false));
        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string plain, string reflexive, Pronoun pronoun)
        {
            foreach (var form in plain.Split(' '))
            {
                all.Add(form, pronoun);
            }

            foreach (var form in reflexive.Split(' '))
            {
                all.Add(form, pronoun with { IsReflexive = true });
            }
        }
    }
}
