using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class FingerprintTests
{
    /// <summary>Ledgers keep the keys: whoever changes what they are made of raises <see cref="Fingerprint.Version"/> and this number.</summary>
    [Fact]
    public void The_keys_of_a_text_never_change()
    {
        var sum = Fingerprint.Of(Text("ferry", Body(Ferry))).Bands.Aggregate(0ul, (sum, band) => unchecked((sum * 31) + band));

        (Fingerprint.Version, sum).ShouldBe(((byte)1, 3937303061522031836ul));
    }

    [Fact]
    public void A_report_has_about_a_hundred_keys_and_a_book_two_thousand()
    {
        var random = new Random(3);
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(5_000)}"));

        Fingerprint.Of(Text("brief", Words(20))).Bands.Length.ShouldBeLessThan(40);
        Fingerprint.Of(Text("report", Words(500))).Bands.Length.ShouldBeInRange(70, 160);
        Fingerprint.Of(Text("book", Words(200_000))).Bands.Length.ShouldBeInRange(1_000, 2_200);
    }

    [Fact]
    public void A_passage_shares_keys_wherever_it_stands()
    {
        var passage = string.Join(' ', Ferry[1..3]);
        var one = Fingerprint.Of(Text("one", Body([.. Weather, passage])));
        var other = Fingerprint.Of(Text("other", Body([passage, .. Weather.Reverse().Select(paragraph => new string([.. paragraph.Reverse()]))])));

        one.Bands.Intersect(other.Bands).Count().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Reports_of_different_things_share_no_keys() =>
        Fingerprint.Of(Text("one", Body(Ferry))).Bands.Intersect(Fingerprint.Of(Text("two", Body(Weather))).Bands).ShouldBeEmpty();

    [Fact]
    public void A_text_without_words_has_no_keys() => Fingerprint.Of(Text("marks", "… — !!! \ud83d")).Bands.ShouldBeEmpty();

    [Fact]
    public void Bytes_of_another_version_are_no_fingerprint_of_this_one() => Fingerprint.FromBytes([99, 1, 2]).ShouldBeNull();

    [Fact]
    public void Cut_bytes_are_told() =>
        Should.Throw<FormatException>(() => Fingerprint.FromBytes([Fingerprint.Version, 1, 2, 3])).Message.ShouldStartWith("4 bytes are no fingerprint");
}
