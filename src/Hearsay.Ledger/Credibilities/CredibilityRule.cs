using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Credibilities;

/// <summary>Proposes a matter's grade. It never says that a thing is true: it says how far the reports bear each other out.</summary>
public static class CredibilityRule
{
    /// <summary>The rule as it is printed beside grades.</summary>
    public const string Text =
        """
        1 confirmed: at least two surely distinct origins are certain of it, and nobody denies it.
        2 probably true: at least two surely distinct origins tell it, one of them certain, and it has more of them than denials have; or, undenied, one named origin, paper or eyewitness is certain of it and another may be distinct.
        3 possibly true: one named origin, paper or eyewitness is at least fairly sure of it and nobody denies it; or at least two surely distinct origins tell it and as many deny it.
        4 doubtful: it goes back to unnamed voices only, or to voices that put it as a mere possibility; or one origin tells it and another denies it.
        5 improbable: more surely distinct origins deny it than tell it, or whoever told it takes it back.
        6 cannot be judged: nobody tells it, no origin is reached, or nobody commits to it either way.
        """;

    public static Credibility Propose(IReadOnlyList<MatterClaim> claims, OriginCount origins)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(origins);
        var evidence = Evidence.Of(claims, origins);
        var grade = GradeOf(evidence);
        return new Credibility(grade, [RuleFor(grade), .. evidence.Reasons()]);
    }

    /// <summary>The line of <see cref="Text"/> for a grade from 1 to 6.</summary>
    public static string RuleFor(int grade)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grade, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grade, 6);
        return Text.ReplaceLineEndings("\n").Split('\n')[grade - 1];
    }

    private static int GradeOf(Evidence evidence) => evidence switch
    {
        { Committed: false } or { Reached: false } => 6,
        { TakesBack: true } => 5,
        _ when evidence.Deniers > evidence.Tellers => 5,
        { Tellers: >= 2, Deniers: 0, CertainTellers: >= 2 } => 1,
        { Tellers: >= 2, CertainTellers: >= 1 } when evidence.Tellers > evidence.Deniers => 2,
        { Deniers: 0, CertainTellers: >= 1, HasFirm: true, AtMost: > 1 } => 2,
        { Deniers: 0, HasFirm: true, MostSure: CertaintyValue.Certain or CertaintyValue.Probable } => 3,
        { Tellers: >= 2, MostSure: not CertaintyValue.Possible } => 3,
        _ => 4,
    };
}
