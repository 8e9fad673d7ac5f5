using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Truths;

/// <summary>Works out what is true of an affair's reports from the sentences that are in them.</summary>
public sealed class TruthTeller(Affair affair, IReadOnlyList<Telling> tellings, Fact? disputed, Func<Telling, string> nameOf)
{
    public IReadOnlyList<TrueMatter> Matters() =>
        [.. affair.Facts.Select(MatterOf), .. disputed is { } figure ? [FigureMatter(figure)] : Array.Empty<TrueMatter>()];

    public IReadOnlyList<TrueCopy> Copies() =>
        [.. tellings.Where(telling => telling.Of is not null).Select(telling => new TrueCopy(nameOf(telling.Of!), nameOf(telling), telling.Kind, telling.Credit is not null))];

    private TrueMatter MatterOf(Fact fact) => Make(fact, telling => telling.Tells(fact), sentence => sentence.Tells.Contains(fact));

    private TrueMatter FigureMatter(Fact figure) =>
        Make(figure, telling => telling.Tells(figure) || telling.Sentences.Any(GivesFigure), sentence => sentence.Tells.Contains(affair.Facts[0]) && GivesFigure(sentence));

    private bool GivesFigure(Sentence sentence) =>
        sentence.Text.Contains($"{Sentences.Number(affair.Count)} {affair.Good.Name}", StringComparison.OrdinalIgnoreCase)
        || sentence.Text.Contains($"{affair.Count} {affair.Good.Name}", StringComparison.Ordinal);

    private TrueMatter Make(Fact fact, Func<Telling, bool> tells, Func<Sentence, bool> isTold)
    {
        var told = tellings.Where(tells).ToList();
        List<Voice> voices = [.. told.Where(telling => telling.Of is null).SelectMany(telling => telling.Sentences).Where(isTold)
            .Select(sentence => sentence.Voice).OfType<Voice>().Distinct()];
        var (min, max) = OriginInterval.Of(voices);
        var counted = told.Count(telling => telling is { Of: null } or { Credit: null } or { Kind: CopyKind.Rewritten });
        return new TrueMatter(fact.Key.Split('.')[0], fact.Summary, [.. told.Select(nameOf)], [.. tellings.Where(telling => telling.Denies(fact)).Select(nameOf)],
            min, max, [.. voices.Select(voice => voice.Label)], counted > max);
    }
}
