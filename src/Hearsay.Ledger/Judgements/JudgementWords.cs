namespace Hearsay.Ledger.Judgements;

/// <summary>The words that the log and the table use for our enumerations: their names in lower case.</summary>
public static class JudgementWords
{
    private static readonly string[] Kinds = [.. Enum.GetNames<JudgementKind>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Verdicts = [.. Enum.GetNames<Verdict>().Select(name => name.ToLowerInvariant())];

    public static string Word(this JudgementKind kind) => Kinds[(int)kind];

    public static string Word(this Verdict verdict) => Verdicts[(int)verdict];

    internal static JudgementKind KindOf(string word) => Enum.Parse<JudgementKind>(word, ignoreCase: true);
}
