using Hearsay.Engine.Readings;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Tests.Contract;
using Hearsay.Ledger.Tests.Places;
using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Tests.Briefs;

public abstract class BriefContract(LedgerPlace place) : LedgerContract(place)
{
    public sealed class OnSqlite() : BriefContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : BriefContract(new PostgresPlace(server));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Briefs_say_what_the_matters_say_whatever_was_added_and_judged_in_between(int seed)
    {
        var random = new Random(seed);
        using var ledger = Place.Open();
        for (var round = 0; round < 6; round++)
        {
            ledger.Add([.. Enumerable.Range(0, 5).Select(_ => random.Next(40)).Distinct().Select(number => Newsroom.Prepare(Telling(number), $"{number}.txt"))]);
            Judge(ledger, random);
            Judge(ledger, random);
            Refresh(ledger, random.Next(1, 12));

            Hold(ledger);
        }
    }

    [Fact]
    public void A_page_behind_and_the_page_before_it_are_found_again()
    {
        using var ledger = Place.Open();
        ledger.Add([.. Enumerable.Range(0, 8).Select(number => Newsroom.Prepare(Newsroom.Invent(number), $"{number}.txt"))]);
        Refresh(ledger, 50);
        foreach (var order in Enum.GetValues<MatterOrder>())
        {
            var query = new MatterQuery { All = true, Order = order };
            var all = ledger.Briefs.Matters(query with { Page = new PageAsked(Limit: 200) });
            all.After.ShouldBeNull();
            all.Before.ShouldBeNull();
            var first = ledger.Briefs.Matters(query with { Page = new PageAsked(Limit: 3) });
            var second = ledger.Briefs.Matters(query with { Page = new PageAsked(After: first.After, Limit: 3) });
            first.Before.ShouldBeNull();
            Ids([.. first.Items, .. second.Items]).ShouldBe(Ids(all.Items).Take(6));
            var back = ledger.Briefs.Matters(query with { Page = new PageAsked(Before: second.Before, Limit: 3) });
            Ids(back.Items).ShouldBe(Ids(first.Items));
            back.Before.ShouldBeNull();
            back.Count.ShouldBe(all.Count);
        }
    }

    [Fact]
    public void Filters_leave_what_they_say()
    {
        using var ledger = Place.Open();
        ledger.Add([.. Enumerable.Range(0, 8).Select(number => Newsroom.Prepare(Newsroom.Invent(number), $"{number}.txt"))]);
        Refresh(ledger, 50);
        var all = ledger.Briefs.Matters(new MatterQuery { All = true }).Items;

        Ids(ledger.Briefs.Matters(new MatterQuery { All = true, DeniedOnly = true }).Items).ShouldBe(Ids(all.Where(matter => matter.Denies > 0)), ignoreOrder: true);
        Ids(ledger.Briefs.Matters(new MatterQuery { All = true, CircularOnly = true }).Items).ShouldBe(Ids(all.Where(matter => matter.IsCircular)), ignoreOrder: true);
        var word = all[0].Summary.Split(' ').OrderByDescending(one => one.Length).First();
        ledger.Briefs.Matters(new MatterQuery { All = true, Words = word }).Items.ShouldContain(matter => matter.Id == all[0].Id);
        ledger.Briefs.Matters(new MatterQuery { All = true, Words = "nowhereatall" }).Items.ShouldBeEmpty();
        ledger.Briefs.Matters(new MatterQuery { All = true, Words = "\" OR 1=1 --" }).Count.ShouldBeLessThan(all.Count);
        ledger.Briefs.Matters(new MatterQuery { All = true, Since = "9999" }).Items.ShouldBeEmpty();
    }

    // Two towns, two firms and two papers, so that reports tell of the same things.
    private static string Telling(int number) => Newsroom.Invent((number % 2) + (3 * (number % 4))).Replace("case ", $"case {number} of ", StringComparison.Ordinal);

    private static void Refresh(LedgerStore ledger, int most)
    {
        while (ledger.Briefs.Refresh(most))
        {
        }

        ledger.Briefs.Waiting.ShouldBe(0);
    }

    private static void Hold(LedgerStore ledger)
    {
        var matters = ledger.Matters.All().ToDictionary(matter => matter.Id);
        var briefs = ledger.Briefs.Matters(new MatterQuery { All = true, Page = new PageAsked(Limit: 200) });
        Ids(briefs.Items).ShouldBe(matters.Keys, ignoreOrder: true);
        foreach (var brief in briefs.Items)
        {
            var matter = matters[brief.Id];
            (brief.Summary, brief.Tells, brief.Denies, brief.First, brief.Last).ShouldBe((matter.Summary, matter.ToldBy.Count, matter.DeniedBy.Count, matter.First ?? "", matter.Last ?? ""));
            (brief.OriginsMin, brief.OriginsMax, brief.IsCircular, brief.Credibility, brief.Judged)
                .ShouldBe((matter.Origins.Min, matter.Origins.Max, matter.Origins.IsCircular, matter.Credibility.Grade, matter.Judged?.Grade));
            brief.ToldBy.ShouldBe(MatterWords.Outlets(matter, Side.Tells));
        }

        Ids(ledger.Briefs.Matters(new MatterQuery { Page = new PageAsked(Limit: 200) }).Items).ShouldBe(ledger.Matters.Shown().Select(matter => matter.Id), ignoreOrder: true);
        ledger.Briefs.Voices(new VoiceQuery { Page = new PageAsked(Limit: 200) }).Items.Select(voice => (voice.Name, voice.Reports, voice.Claims))
            .ShouldBe(ledger.Voices.Most(200).Select(voice => (voice.Name, voice.Reports, voice.Claims)), ignoreOrder: true);
        ledger.Briefs.Parties(new PartyQuery { All = true, Page = new PageAsked(Limit: 200) }).Items.Select(party => (party.Name, party.Reports, party.Mentions))
            .ShouldBe(ledger.Parties.Most(200, inEventsOnly: false).Select(party => (party.Name, party.Reports, party.Mentions)), ignoreOrder: true);
    }

    private static void Judge(LedgerStore ledger, Random random)
    {
        var matters = ledger.Matters.All().ToList();
        var matter = matters[random.Next(matters.Count)];
        var claim = matter.Claims[random.Next(matter.Claims.Count)];
        var other = matters[random.Next(matters.Count)];
        var words = $"{claim.Report.Id}#{claim.Claim}";
        switch (random.Next(8))
        {
            case 0 or 1:
                Judge(ledger, JudgementKind.Reject, words, null);
                break;
            case 2:
                Judge(ledger, JudgementKind.Correct, words, new ClaimCorrection { Stance = Stance.Denies, Polarity = Polarity.Negative });
                break;
            case 3 when other.Id != matter.Id:
                Judge(ledger, JudgementKind.Merge, matter.Id, new Merging([ledger.Judgements.Target(other.Id)]));
                break;
            case 4 when matter.Claims.Count > 1:
                Judge(ledger, JudgementKind.Split, matter.Id, new Splitting([(Ledger.Judgements.Targets.ClaimTarget)ledger.Judgements.Target(words)]));
                break;
            case 5:
                Judge(ledger, JudgementKind.Grade, matter.Id, new MatterGrade(random.Next(1, 7)));
                break;
            case 6 when ledger.Voices.Most(20) is { Count: > 3 } voices:
                Judge(ledger, JudgementKind.Merge, $"voice:{voices[0].Name}", new Merging([ledger.Judgements.Target($"voice:{voices[3].Name}")]));
                break;
            default:
                if (ledger.Judgements.Log().LastOrDefault(entry => entry.UndoneBy is null && entry.Judgement.Kind != JudgementKind.Undo) is { } last)
                {
                    ledger.Judgements.Undo(last.Judgement.Number, "ann");
                }

                break;
        }
    }

    private static void Judge(LedgerStore ledger, JudgementKind kind, string target, JudgementBody? body) =>
        ledger.Judgements.Add(new Judgement { Who = "ann", Kind = kind, Target = ledger.Judgements.Target(target), Body = body });

    private static List<string> Ids(IEnumerable<MatterBrief> briefs) => [.. briefs.Select(brief => brief.Id)];
}
