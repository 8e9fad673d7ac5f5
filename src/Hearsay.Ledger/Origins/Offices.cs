using System.Text.RegularExpressions;
using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>Finds what a report says beside a person's name: whom they speak for.</summary>
public static partial class Offices
{
    private const int Reach = 110;

    /// <summary>"military spokesman of the Kataib Hezbollah"; null where the report has nothing beside the name.</summary>
    public static string? Find(ReportReading reading, Voice voice)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(voice);
        var name = voice.Name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : null;
        if (voice.Kind is not VoiceKind.Person || name is null)
        {
            return null;
        }

        var text = reading.Report.Text;
        foreach (var mention in voice.Mentions)
        {
            var at = text.IndexOf(name, mention.Start, Math.Min(mention.Length, text.Length - mention.Start), StringComparison.Ordinal);
            if (at >= 0 && Beside(text, mention.Start, at, at + name.Length, voice.Name!) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    private static string? Beside(string text, int start, int lastName, int end, string name)
    {
        // The mention may be the last name only, or have the title inside: what stands before the whole name is read either way.
        var full = text.LastIndexOf(name, lastName, Math.Min(lastName + 1, name.Length + 1), StringComparison.Ordinal);
        var from = full >= 0 ? full : Math.Max(start, 0);
        var before = BeforeName().Match(text[Math.Max(0, from - Reach)..from]).Value;
        var inside = full >= 0 ? "" : text[from..lastName];
        var after = AfterName().Match(text, Math.Min(end, text.Length), Math.Min(Reach, text.Length - Math.Min(end, text.Length))).Groups[1].Value;
        var found = Spaces().Replace($"{before} {inside} {after}", " ").Trim(' ', ',');
        return found.Length > 0 ? found : null;
    }

    /// <summary>Back to the mark, quotation or word of saying that ends it; a comma may stand right before the name.</summary>
    [GeneratedRegex("""(?:(?!\b(?:said|says|told|quoting|citing|by|according|declared|added|that|which|who|when|but|and|quoted|from)\b)[^.,;:!?"“”()\n])*(?:\b(?:Gen|Lt|Col|Brig|Adm|Maj|Capt|Mr|Mrs|Ms|Dr|Prof)\.\s)*,?\s*$""", RegexOptions.None, 200)]
    private static partial Regex BeforeName();

    [GeneratedRegex("""\G,\s+([^,.;:!?"“”()]{3,})""", RegexOptions.None, 200)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
