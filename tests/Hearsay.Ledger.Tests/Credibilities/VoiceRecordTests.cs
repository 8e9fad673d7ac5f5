using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Tests.Origins;

namespace Hearsay.Ledger.Tests.Credibilities;

public sealed class VoiceRecordTests
{
    private const long Brandt = 7;

    private static VoiceRecord RecordOf(params Newsroom[] matters) => VoiceRecord.Of(Brandt, matters.Select(MatterOf));

    private static Matter MatterOf(Newsroom news) => new()
    {
        Id = "m1",
        Summary = "A barge",
        Claims = [.. news.Claims.Select(claim => claim with { Chain = [.. claim.Chain.Select(link => link.Name == "Ilse Brandt" ? link with { Voice = Brandt } : link)] })],
        Origins = news.Count,
        Credibility = new Credibility(6, []),
    };

    [Fact]
    public void A_later_origin_confirms() =>
        RecordOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 4", "named:Omar Seck")).ShouldBe(new VoiceRecord(Brandt, 1, 1, 0));

    [Fact]
    public void A_paper_that_quotes_the_voice_again_confirms_nothing() =>
        RecordOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 4", "named:Ilse Brandt")).ShouldBe(new VoiceRecord(Brandt, 1, 0, 0));

    [Fact]
    public void Who_told_it_before_did_not_confirm_it() =>
        RecordOf(new Newsroom().Tells("Harbour Post 1", "named:Omar Seck").Tells("Quay Times 4", "named:Ilse Brandt")).ShouldBe(new VoiceRecord(Brandt, 1, 0, 0));

    [Fact]
    public void A_denial_by_another_counts_against() =>
        RecordOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Denies("Quay Times 4", "state:Kenya")).ShouldBe(new VoiceRecord(Brandt, 1, 0, 1));

    [Fact]
    public void Matters_of_others_are_skipped() =>
        RecordOf(new Newsroom().Tells("Harbour Post 1", "named:Omar Seck"), new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt")).Told.ShouldBe(1);

    [Fact]
    public void A_grade_of_reliability_needs_a_person_and_a_reason()
    {
        Should.Throw<ArgumentException>(() => new ReliabilityGrade(Brandt, Reliability.B, " ", DateTimeOffset.UnixEpoch, "her counts were right"));
        Should.Throw<ArgumentException>(() => new ReliabilityGrade(Brandt, Reliability.B, "analyst", DateTimeOffset.UnixEpoch, ""));
    }
}
