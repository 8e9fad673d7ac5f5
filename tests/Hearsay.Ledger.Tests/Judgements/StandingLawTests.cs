using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Tests.Judgements;

public sealed class StandingLawTests
{
    private static readonly Gen<int[]> Choices = Gen.Choose(0, 1000).ListOf().Select(list => list.Take(40).ToArray());

    // Each number either judges or undoes one that is in force, as the ledger lets them.
    private static List<Judgement> LogOf(int[] choices)
    {
        var log = new List<Judgement>();
        foreach (var choice in choices)
        {
            var open = log.Where(judgement => Standing.Of(log).IsInForce(judgement.Number)).ToList();
            var undoes = choice % 2 == 0 && open.Count > 0 ? open[choice % open.Count].Number : (long?)null;
            log.Add(new Judgement
            {
                Number = log.Count + 1,
                Who = "ann",
                Kind = undoes is null ? JudgementKind.Accept : JudgementKind.Undo,
                Target = new ReportTarget("sha256:0"),
                Undoes = undoes,
            });
        }

        return log;
    }

    [Fact]
    public void A_judgement_is_in_force_unless_one_in_force_undoes_it() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Choices.ToArbitrary(), choices =>
        {
            var log = LogOf(choices);
            bool IsInForce(long number) => !log.Exists(later => later.Undoes == number && IsInForce(later.Number));

            var standing = Standing.Of(log);
            return log.TrueForAll(judgement => standing.IsInForce(judgement.Number) == IsInForce(judgement.Number))
                && standing.InForce.Select(judgement => judgement.Number).SequenceEqual(log.Where(judgement => judgement.Undoes is null && IsInForce(judgement.Number)).Select(judgement => judgement.Number));
        }));

    [Fact]
    public void What_an_undoing_takes_back_is_as_if_it_had_never_been() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Choices.ToArbitrary(), choices =>
        {
            var log = LogOf(choices);
            var more = log.Append(new Judgement { Number = log.Count + 1, Who = "ann", Kind = JudgementKind.Reject, Target = new ReportTarget("sha256:0") })
                .Append(new Judgement { Number = log.Count + 2, Who = "ann", Kind = JudgementKind.Undo, Target = new ReportTarget("sha256:0"), Undoes = log.Count + 1 }).ToList();
            return Standing.Of(more).InForce.SequenceEqual(Standing.Of(log).InForce);
        }));

    [Fact]
    public void Whatever_is_joined_has_one_head_that_has_none_itself() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Choices.ToArbitrary(), choices =>
        {
            var groups = new Groups<int>();
            foreach (var choice in choices)
            {
                var (one, other) = (choice % 7, choice / 7 % 7);
                if (choice % 5 == 0)
                {
                    groups.Part(one);
                    if (groups.HeadOf(one) != one)
                    {
                        return false;
                    }
                }
                else
                {
                    groups.Join(one, other);
                    if (groups.HeadOf(one) != groups.HeadOf(other))
                    {
                        return false;
                    }
                }
            }

            return groups.Heads.All(pair => pair.Key != pair.Value && !groups.Heads.ContainsKey(pair.Value));
        }));
}
