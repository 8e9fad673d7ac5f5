using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Certainties;

/// <summary>What a cue such as "denied" or "ruled out" says of its content beyond that it was said.</summary>
/// <param name="Class">The family it belongs to, such as "deny".</param>
/// <param name="AtMost">How sure the content can be at most.</param>
/// <param name="Polarity">Which way it turns the content; null where it leaves it.</param>
public sealed record CueWord(string Class, Stance Stance, CertaintyValue AtMost, Polarity? Polarity)
{
    /// <summary>The family of those that say and no more.</summary>
    public const string Say = "say";

    /// <summary>The family that asks for something, or asks.</summary>
    public const string Ask = "request";
}

/// <summary>The cues that say more than "said", from lexicons/cue-verbs.tsv.</summary>
public sealed class CueLexicon(ModelPack models)
{
    private const string File = "lexicons/cue-verbs.tsv";

    public PhraseLexicon<CueWord> Words { get; } = new(LexiconRow.Read(models, File, 5).Select(Read));

    private static (string, CueWord) Read(LexiconRow row) =>
        (row[0], new CueWord(row[1], row.Parse<Stance>(2), row.Parse<CertaintyValue>(3), HedgeLexicon.PolarityOf(row, 4)));
}
