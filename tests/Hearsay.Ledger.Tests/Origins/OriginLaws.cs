using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Tests.Origins;

public sealed class OriginLaws
{
    private static readonly string[] Outlets = ["Harbour Post 1", "Quay Times 2", "Delta Sun 2", "body:Arms Watch 3", "Harbour Post 4", "body:Kenyan Navy 1"];

    private static readonly string[] Behind =
    [
        "", "port official", "Western diplomat", "source", "lorry driver", "Israeli official", "named:Ilse Brandt", "named:Omar Seck", "state:Kenya",
        "body:Delta Liberation Front", "outlet:Harbour Post", "outlet:Quay Times", "outlet:Morning Ledger", "foreign reports", "paper:cargo manifest",
        "paper:satellite images", "poll:readers",
    ];

    private static readonly Gen<Newsroom> Matters =
        Gen.Choose(0, (Outlets.Length * Behind.Length) - 1).Two().ListOf().Select(picks =>
        {
            var news = new Newsroom();
            foreach (var (one, other) in picks.Take(10))
            {
                string[] chain = [.. new[] { Behind[one % Behind.Length], Behind[other % Behind.Length] }.Where(voice => voice.Length > 0).Take(1 + (other % 2))];
                news.Tells(Outlets[one / Behind.Length], chain);
            }

            return news;
        });

    private static void ForEach(Func<Newsroom, bool> law) => Prop.ForAll(Matters.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static (int Min, int? Max, bool IsCircular) Count(IReadOnlyList<MatterClaim> claims, params Copy[] copies)
    {
        var count = OriginCounter.Count(OriginGraph.Of(claims, copies));
        return (count.Min, count.Max, count.IsCircular);
    }

    [Fact]
    public void The_lower_end_is_never_above_the_upper() => ForEach(news =>
    {
        var count = news.Count;
        return count.Min <= count.Max && count.Min == count.List.Count(origin => origin.IsCertain).Bounded(news.Claims.Count)
            && (news.Claims.Count == 0) == (count.Max == 0);
    });

    [Fact]
    public void The_order_of_claims_does_not_matter() => ForEach(news => Count(news.Claims) == Count([.. news.Claims.Reverse()]));

    [Fact]
    public void A_verbatim_copy_changes_nothing() => ForEach(news =>
    {
        if (news.Claims.Count == 0)
        {
            return true;
        }

        var copied = news.Claims[0].Report;
        var copy = Newsroom.ReportOf("Echo Gazette 9");
        var claims = news.Claims.Where(claim => claim.Report == copied)
            .Select(claim => claim with { Report = copy, Chain = [Newsroom.LinkOf("outlet:Echo Gazette"), .. claim.Chain] });
        return Count(news.Claims) == Count([.. news.Claims, .. claims], new Copy(copied, copy, CopyKind.Verbatim, 1, true));
    });

    [Fact]
    public void A_claim_once_more_changes_nothing() => ForEach(news => news.Claims.Count == 0
        || Count(news.Claims) == Count([.. news.Claims, news.Claims[^1] with { Claim = "c99" }]));

    [Fact]
    public void Another_paper_that_quotes_a_known_name_never_raises_the_upper_end() => ForEach(news =>
    {
        IReadOnlyList<MatterClaim> before = [.. news.Claims, .. new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Claims];
        return Count([.. before, .. new Newsroom().Tells("Evening Bell 9", "named:Ilse Brandt").Claims]).Max <= Count(before).Max;
    });

    /// <summary>
    /// Only where one of the names stands beside no other voice: what two reports set beside one man is surely not him, and that may tell
    /// more apart than two men would (see <see cref="OriginCounterTests.One_man_beside_two_voices_in_two_papers_is_neither_of_them"/>).
    /// </summary>
    [Fact]
    public void Two_names_made_one_never_raise_the_lower_end_where_one_stands_alone() => ForEach(news =>
    {
        IReadOnlyList<MatterClaim> others = [.. news.Claims.Where(claim => claim.Chain.All(link => link.Name != "Omar Seck"))];
        int WithAlso(string name) => Count([.. others, .. new Newsroom().Tells("Evening Bell 9", name).Claims]).Min;
        return WithAlso("named:Ilse Brandt") <= WithAlso("named:Omar Seck");
    });
}

internal static class Bounds
{
    /// <summary>An interval of a matter with claims begins at one, though nobody is reached.</summary>
    public static int Bounded(this int count, int claims) => claims == 0 ? 0 : Math.Max(1, count);
}
