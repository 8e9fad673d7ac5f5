using System.Text;
using System.Text.Json;

namespace Hearsay.Engine.Readings;

/// <summary>Writes text that may hold halves of surrogate pairs, which JSON in UTF-8 cannot: each becomes U+FFFD, one code point as before.</summary>
internal static class JsonText
{
    /// <summary>The text, or null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string property, string? text)
    {
        if (text is null)
        {
            json.WriteNull(property);
        }
        else
        {
            json.WriteString(property, WellFormed(text));
        }
    }

    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return Repaired(text);
                }

                i++;
            }
        }

        return text;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.ToString());
        }

        return repaired.ToString();
    }
}
