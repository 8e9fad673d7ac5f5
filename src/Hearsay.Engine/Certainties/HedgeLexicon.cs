using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Certainties;

/// <summary>Where in a clause a hedge stands.</summary>
public enum HedgeKind : byte
{
    /// <summary>An auxiliary: "may".</summary>
    Modal,

    /// <summary>Hangs on the verb or predicate: "reportedly".</summary>
    Adverb,

    /// <summary>Makes an order of its clause: "must".</summary>
    Duty,

    /// <summary>Stands over the clause's verb: "appears to", "is likely to".</summary>
    Raising,

    /// <summary>Stands over the clause's verb, and counts only in the passive: "is said to".</summary>
    Passive,

    /// <summary>Anywhere in the clause: "no evidence that".</summary>
    Phrase,

    /// <summary>Hangs on the noun: "alleged".</summary>
    Adjective,

    /// <summary>Turns the clause: "not", "nobody".</summary>
    Negation,

    /// <summary>What is called so is denied: "a lie", "baseless".</summary>
    Falsehood,

    /// <summary>What can be called a lie: "the report", "the story".</summary>
    Telling,

    /// <summary>An auxiliary that lowers unless it is negated: "could", for what could not happen did not.</summary>
    Ability,

    /// <summary>Opens a clause that the other hangs on: "if", "provided".</summary>
    Condition,

    /// <summary>A noun over a clause that speaks for it: "evidence that".</summary>
    Evidence,

    /// <summary>A verb over a clause or thing that speaks for it: "nothing to show that", "suggests a flaw".</summary>
    Showing,

    /// <summary>In a relative clause about the source, takes away from its word: "could not be verified".</summary>
    Doubt,

    /// <summary>A subject that a speaker answers for: "the ministry".</summary>
    Body,

    /// <summary>A verb whose negation denies no deed: "know".</summary>
    Inner,

    /// <summary>A verb of calling something so: "branded it a lie".</summary>
    Naming,

    /// <summary>Denies a part in it wherever it stands: "nothing to do with".</summary>
    Alibi,
}

/// <summary>A word or phrase that lowers or turns what it stands by.</summary>
public sealed record Hedge(HedgeKind Kind, CertaintyValue AtMost, Polarity? Polarity);

/// <summary>The hedges and negations, from lexicons/hedges.tsv, by where they stand.</summary>
public sealed class HedgeLexicon
{
    private const string File = "lexicons/hedges.tsv";
    private readonly PhraseLexicon<Hedge>[] _byKind;

    internal static readonly HedgeKind[] Kinds = Enum.GetValues<HedgeKind>();

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public HedgeLexicon(ModelPack models)
    {
        var rows = LexiconRow.Read(models, File, 4).Select(Read).ToLookup(row => row.Hedge.Kind, row => (row.Words, row.Hedge));
        _byKind = [.. Kinds.Select(kind => new PhraseLexicon<Hedge>(rows[kind]))];
    }

    public PhraseLexicon<Hedge> this[HedgeKind kind] => _byKind[(int)kind];

    internal static Polarity? PolarityOf(LexiconRow row, int column) => row[column] == "keep" ? null : row.Parse<Polarity>(column);

    private static (string Words, Hedge Hedge) Read(LexiconRow row) =>
        (row[0], new Hedge(row.Parse<HedgeKind>(1), row.Parse<CertaintyValue>(2), PolarityOf(row, 3)));
}
