using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Finds in the ledger what the words of a request mean.</summary>
internal sealed class RequestReader(Work work)
{
    // A person names a handful; a program that names more wants something else.
    private const int MostNamed = 1000;

    private readonly TargetFinder _finder = new(work);

    public Judgement Draft(JudgementRequest request, string who)
    {
        if (string.IsNullOrWhiteSpace(request.Target))
        {
            throw new JudgementException("A judgement is on something: say what, such as REPORT#c3, voice:NAME or m12.");
        }

        if (((IReadOnlyList<string?>[])[request.Chain ?? [], request.Others ?? [], request.Claims ?? []]).Any(names => names.Contains(null)))
        {
            throw new JudgementException("A list of names has names only: leave out what is null.");
        }

        if (StrangerOf(request) is { } stranger)
        {
            throw new JudgementException($"'{request.Kind.Word()}' takes no {stranger}; leave it out, or judge by another kind.");
        }

        var target = _finder.Find(request.Target);
        return new Judgement { Who = who, Kind = request.Kind, Target = target, Why = request.Why, Body = BodyOf(request, target) };
    }

    private JudgementBody? BodyOf(JudgementRequest request, JudgementTarget target) => request.Kind switch
    {
        JudgementKind.Accept or JudgementKind.Reject => null,
        JudgementKind.Correct => CorrectionOf(request, target),
        JudgementKind.Merge => new Merging([.. Named(request.Others).Select(_finder.Find)]),
        JudgementKind.Split => new Splitting([.. Named(request.Claims).Select(ClaimOf)]),
        JudgementKind.Grade => JudgementRequest.GradeOf(request.Grade) ?? throw new JudgementException("A grade is a letter from A to F for a voice, or a number from 1 to 6 for a matter."),
        JudgementKind.Note => new Note(request.Text ?? ""),
        _ => throw new JudgementException("An undoing names the judgement that it takes back, not a target."),
    };

    private JudgementBody? CorrectionOf(JudgementRequest request, JudgementTarget target)
    {
        var slots = request.Slots ?? [];
        return target switch
        {
            ClaimTarget claim when slots.Count == 0 => new CorrectionWords(work, claim.Report).OfClaim(claim, request),
            EventTarget told when slots.Count > 0 && !SaysClaim(request) => new CorrectionWords(work, told.Report).OfSlots(told, [.. slots.Select(SlotOf)]),
            _ => null,
        };
    }

    private ClaimTarget ClaimOf(string words) =>
        _finder.Find(words) as ClaimTarget ?? throw new JudgementException($"'{words}' is no claim; what leaves a matter are claims, such as REPORT#c4.");

    private static (string Role, string Filler) SlotOf(SlotWords slot) => string.IsNullOrWhiteSpace(slot.Role)
        ? throw new JudgementException("A slot has a role, such as supplier.")
        : (slot.Role.Trim(), slot.Filler?.Trim() ?? "");

    private static IReadOnlyList<string> Named(IReadOnlyList<string>? words) => words?.Count > MostNamed
        ? throw new JudgementException($"One judgement names at most {MostNamed} others; make several of it.")
        : words ?? [];

    private static bool SaysClaim(JudgementRequest request) =>
        request is not { Content: null, ContentSpans: null, Chain: null, Certainty: null, Polarity: null, Stance: null };

    // What would be dropped without a word must not look as if it had been judged.
    private static string? StrangerOf(JudgementRequest request) => request switch
    {
        { Kind: not JudgementKind.Correct } when SaysClaim(request) => "content, chain, certainty, polarity or stance",
        { Kind: not JudgementKind.Correct, Slots: not null } => "slots",
        { Kind: not JudgementKind.Merge, Others: not null } => "others",
        { Kind: not JudgementKind.Split, Claims: not null } => "claims",
        { Kind: not JudgementKind.Grade, Grade: not null } => "grade",
        { Kind: not JudgementKind.Note, Text: not null } => "text",
        { Content: not null, ContentSpans: not null } => "content beside contentSpans",
        _ => null,
    };
}
