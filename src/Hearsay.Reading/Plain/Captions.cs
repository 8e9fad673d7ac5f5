using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>Knows a picture's caption by the credit at its end.</summary>
internal static class Captions
{
    private const int Longest = 400;

    public static bool EndsInCredit(string text)
    {
        var at = text.Length > Longest ? -1 : PictureCredits.FindInCaption(text);
        return at > 0 && text.Length - at < 70;
    }
}
