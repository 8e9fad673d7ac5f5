using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements;

/// <summary>Which judgements make sense, before the ledger is asked.</summary>
internal static class JudgementRules
{
    private const int LongestWho = 200;
    private const int LongestText = 20_000;

    /// <exception cref="JudgementException">It makes none.</exception>
    public static void Check(Judgement draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        CheckWho(draft);
        if (Fault(draft) is { } fault)
        {
            throw new JudgementException(fault);
        }
    }

    /// <summary>Whether it is said who judges, and within bounds why.</summary>
    public static void CheckWho(Judgement draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Who) || draft.Who.Length > LongestWho)
        {
            throw new JudgementException("A judgement is somebody's: say whose (on the command line with --who NAME or HEARSAY_WHO).");
        }

        if (draft.Why?.Length > LongestText)
        {
            throw new JudgementException($"A reason of {draft.Why.Length} characters is too long; up to {LongestText} are kept.");
        }
    }

    private static string? Fault(Judgement draft) => draft switch
    {
        { Kind: JudgementKind.Accept or JudgementKind.Reject, Target: ClaimTarget or EventTarget, Body: null } => null,
        { Kind: JudgementKind.Accept or JudgementKind.Reject } => "Claims, events and slots are accepted and rejected, such as REPORT#c3, REPORT#e1 or REPORT#e1.supplier.",
        { Kind: JudgementKind.Correct, Target: ClaimTarget, Body: ClaimCorrection body } => FaultOf(body),
        { Kind: JudgementKind.Correct, Target: EventTarget { Role: null }, Body: SlotCorrection body } => body.Slots.Count > 0 ? null : "Say which slots to correct, such as supplier=NAME.",
        { Kind: JudgementKind.Correct } => "A correction of a claim has content, chain, certainty, polarity or stance; one of an event (REPORT#e1) has slots, each a role and what fills it.",
        { Kind: JudgementKind.Merge, Body: Merging body, Target: VoiceTarget or PartyTarget or MatterTarget } => FaultOf(draft.Target, body),
        { Kind: JudgementKind.Merge } => "Voices, parties and matters are merged, such as voice:NAME voice:NAME or m12 m15.",
        { Kind: JudgementKind.Split, Body: Splitting { Claims.Count: 0 }, Target: VoiceTarget or PartyTarget or MatterTarget } => null,
        { Kind: JudgementKind.Split, Body: Splitting, Target: MatterTarget } => null,
        { Kind: JudgementKind.Split } => "A matter is split by claims that leave it (m12 REPORT#c3…); a voice, a party or a matter leaves those it was merged with.",
        { Kind: JudgementKind.Grade, Body: VoiceGrade body, Target: VoiceTarget } => FaultOf(draft, body),
        { Kind: JudgementKind.Grade, Body: MatterGrade { Grade: >= 1 and <= 6 }, Target: MatterTarget } => null,
        { Kind: JudgementKind.Grade } => "A voice is graded A to F for its reliability, and a matter 1 to 6 for its credibility.",
        { Kind: JudgementKind.Note, Body: Note body } => string.IsNullOrWhiteSpace(body.Text) || body.Text.Length > LongestText ? $"A note has a text of up to {LongestText} characters." : null,
        _ => "That is no judgement.",
    };

    private static string? FaultOf(ClaimCorrection body) => body switch
    {
        { Content: null, Chain: null, Certainty: null, Polarity: null, Stance: null } => "Say what to correct: content, chain, certainty, polarity or stance.",
        { Content.Count: 0 } => "A claim has content.",
        { Chain.Count: 0 } => "A chain has at least the publisher.",
        { Chain: { } chain } when chain.Count > 16 || chain.Any(voice => string.IsNullOrWhiteSpace(voice.Name)) => "A chain has up to 16 voices, each with a name or a description.",
        _ => null,
    };

    private static string? FaultOf(JudgementTarget target, Merging body) =>
        body.Others.Count == 0 ? "It takes two to be merged."
        : body.Others.Any(other => other.GetType() != target.GetType()) ? "Only voices are merged with voices, parties with parties, and matters with matters."
        : null;

    private static string? FaultOf(Judgement draft, VoiceGrade body) =>
        !Enum.IsDefined(body.Grade) ? "Reliability is a letter from A (completely reliable) to F (cannot be judged)."
        : string.IsNullOrWhiteSpace(draft.Why) ? "A grade of a voice needs a reason: say why."
        : null;
}
