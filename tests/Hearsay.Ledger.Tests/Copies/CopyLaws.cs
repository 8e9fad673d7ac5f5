using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Reports;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopyLaws
{
    private static readonly string[] Pieces =
    [
        .. string.Join(' ', Ferry).Split(' '), .. string.Join(' ', Weather).Split(' '), "Ελλάδος", "İstanbul", "\u00adsoft\u200bwide", "東京", "ﬁne", "ｆｕｌｌ", "e\u0301", "\ud83d", "“", "”", "\"", ".",
        "1,964", "½", "…", "\u2028",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));

    private static void Holds<T>(Gen<T> values, Action<T> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_copies_itself() => Holds(Texts, body =>
    {
        var copy = CopyJudge.Compare(Text("a", body), Text("b", body));

        if (Text("a", body).Length >= 5)
        {
            copy.ShouldNotBeNull();
            (copy.Kind, copy.Overlap).ShouldBe((CopyKind.Verbatim, 1));
        }
    });

    [Fact]
    public void Case_and_blanks_change_nothing() => Holds(Texts, body =>
    {
        var changed = body.ToUpperInvariant().Replace(" ", " \t ", StringComparison.Ordinal);

        Text("b", changed).Words.ToArray().ShouldBe(Text("a", body).Words.ToArray());
    });

    [Fact]
    public void The_order_of_the_two_makes_no_difference() => Holds(Gen.Two(Texts).Select(pair => (pair.Item1, pair.Item2)), pair =>
    {
        var (one, other) = (Text("a", pair.Item1 + Ferry[1]), Text("b", Ferry[1] + pair.Item2));

        CopyJudge.Compare(one, other).ShouldBe(CopyJudge.Compare(other, one));
    });

    [Fact]
    public void Fingerprints_outlive_their_bytes() => Holds(Texts, body =>
    {
        var fingerprint = Fingerprint.Of(Text("a", body));

        Fingerprint.FromBytes(fingerprint.ToBytes()).ShouldBe(fingerprint);
    });

    [Fact]
    public void Texts_outlive_their_bytes() => Holds(Texts, body =>
    {
        var text = Text("a", body, "Nordlys", wire: "Nordlys", credit: "Source: Skelle Post");

        var again = ReportTextBytes.Read(ReportTextBytes.Write(text), text.Report).ShouldNotBeNull();

        again.Words.ToArray().ShouldBe(text.Words.ToArray());
        again.Sentences.ToArray().ShouldBe(text.Sentences.ToArray());
        (again.IsDespatch, again.IsStatement).ShouldBe((true, false));
        again.Credits.ShouldBe(["Nordlys", "Source: Skelle Post"]);
        Fingerprint.Of(again).ShouldBe(Fingerprint.Of(text));
    });

    [Fact]
    public void Any_bytes_are_a_text_or_are_told() => Holds(Gen.Choose(0, 255).Select(one => (byte)one).ListOf().Select(bytes => bytes.ToArray()), bytes =>
    {
        var report = new ReportRef(1, "sha256:0", "a.txt", null, null, null, null);
        byte[] versioned = [ReportTextBytes.Version, .. bytes];
        try
        {
            ReportTextBytes.Read(versioned, report).ShouldNotBeNull();
        }
        catch (FormatException error)
        {
            error.Message.ShouldContain("a.txt");
        }
    });
}
