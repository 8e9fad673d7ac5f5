using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Which pronoun a person was given, or would be by a title or noun; only used to rule voices out.</summary>
public enum Gender : byte
{
    Open, He, She,
}

internal static class Genders
{
    public static Gender OfPronoun(ReadOnlySpan<char> form) =>
        form.Equals("he", StringComparison.OrdinalIgnoreCase) || form.Equals("him", StringComparison.OrdinalIgnoreCase)
            || form.Equals("his", StringComparison.OrdinalIgnoreCase) ? Gender.He
        : form.Equals("she", StringComparison.OrdinalIgnoreCase) || form.Equals("her", StringComparison.OrdinalIgnoreCase) ? Gender.She
        : Gender.Open;

    /// <summary>What the words of a phrase say: "Mrs.", "spokeswoman", "uncle".</summary>
    public static Gender Of(Document document, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var gender = document.FormOf(i) switch
            {
                "Mr" or "Mr." or "Sir" or "Lord" or "spokesman" or "man" or "king" or "King" or "prince" or "Prince" or "father" or "brother" or "uncle"
                    or "son" or "husband" or "businessman" or "chairman" or "Sheikh" => Gender.He,
                "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dame" or "Lady" or "spokeswoman" or "woman" or "queen" or "Queen" or "princess" or "mother"
                    or "sister" or "aunt" or "daughter" or "wife" or "businesswoman" or "chairwoman" => Gender.She,
                _ => Gender.Open,
            };
            if (gender != Gender.Open)
            {
                return gender;
            }
        }

        return Gender.Open;
    }

    /// <summary>What a title says: "Mrs.".</summary>
    public static Gender OfTitle(ReadOnlySpan<char> form) => form switch
    {
        "Mr" or "Mr." or "Sir" or "Lord" or "King" or "Prince" or "Sheikh" or "Father" or "Brother" or "Pope" or "Rabbi" or "Imam" => Gender.He,
        "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" or "Baroness" or "Sister" => Gender.She,
        _ => Gender.Open,
    };

    public static bool Fits(this Gender one, Gender other) => one == Gender.Open || other == Gender.Open || one == other;
}
