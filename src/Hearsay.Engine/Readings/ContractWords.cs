using System.Text.Json;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>The words that the contract's JSON uses for our enumerations: their names in lower case, hyphens between words.</summary>
public static class ContractWords
{
    private static readonly string[] Parts = WordsOf<PartKind>();
    private static readonly string[] Voices = WordsOf<VoiceKind>();
    private static readonly string[] Numbers = WordsOf<VoiceNumber>();
    private static readonly string[] Entities = WordsOf<EntityKind>();
    private static readonly string[] Manners = WordsOf<Manner>();
    private static readonly string[] Stances = WordsOf<Stance>();
    private static readonly string[] Values = WordsOf<CertaintyValue>();
    private static readonly string[] Polarities = WordsOf<Polarity>();

    private static readonly string[] Findings = [.. Enum.GetNames<FindingKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    public static string Word(this PartKind kind) => Parts[(int)kind];

    public static string Word(this VoiceKind kind) => Voices[(int)kind];

    public static string Word(this VoiceNumber number) => Numbers[(int)number];

    public static string Word(this EntityKind kind) => Entities[(int)kind];

    public static string Word(this Manner manner) => Manners[(int)manner];

    public static string Word(this Stance stance) => Stances[(int)stance];

    public static string Word(this CertaintyValue value) => Values[(int)value];

    public static string Word(this Polarity polarity) => Polarities[(int)polarity];

    public static string Word(this FindingKind kind) => Findings[(int)kind];

    /// <summary>The value that a word stands for.</summary>
    /// <exception cref="ArgumentException">It is no word of that enumeration.</exception>
    public static T Value<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    /// <exception cref="ArgumentException">It is no kind of finding.</exception>
    internal static FindingKind Finding(string word) =>
        Array.IndexOf(Findings, word) is >= 0 and var place ? (FindingKind)place : throw new ArgumentException($"'{word}' is no kind of finding.", nameof(word));

    private static string[] WordsOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
