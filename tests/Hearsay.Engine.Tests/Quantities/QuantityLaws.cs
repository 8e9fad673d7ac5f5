using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Quantities;

/// <summary>What is printed is read the same, and odd text is read without harm.</summary>
public class QuantityLaws
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Lemmas);
    private static readonly QuantityReader Reader = new(Models);

    private static readonly Gen<double> Counts = Gen.OneOf(
        Gen.Choose(2, 99).Select(value => (double)value), Gen.Choose(100, 999_999).Select(value => (double)value), Gen.Choose(11, 9_999).Select(value => value * 100_000.0));

    [Fact]
    public void A_count_that_is_printed_is_read_the_same()
    {
        var wanted = from least in Counts from more in Counts from form in Gen.Choose(0, 4) select (least, least + more, form);
        Prop.ForAll(wanted.ToArbitrary(), one =>
        {
            var (min, max) = EndsOf(one);
            var read = ReadOne($"The farm sold {Printed(one, Number)} sheep.");
            read.Min.ShouldBe(min);
            read.Max.ShouldBe(max);
            read.Currency.ShouldBeNull();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_amount_that_is_printed_is_read_the_same()
    {
        var wanted = from least in Counts from more in Counts from form in Gen.Choose(0, 4) from code in Gen.Elements("USD", "EUR", "KES", "JPY", "YER") select (code, (least, least + more, form));
        Prop.ForAll(wanted.ToArbitrary(), one =>
        {
            var (min, max) = EndsOf(one.Item2);
            var read = ReadOne($"The farm paid {Printed(one.Item2, value => $"{one.code} {Number(value)}")} in tax.");
            read.Min.ShouldBe(min);
            read.Max.ShouldBe(max);
            read.Currency.ShouldBe(one.code);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Quantities_lie_in_reading_order_inside_any_text()
    {
        string[] parts = ["$", "5", "-", "million", "to", "half", "of", "a", "and", ",", "1.200", "00", "£", "at least", "dozens", "or", "more", "one", "1,4", "\u00a0", "\ud83d", "10:30", "Rs", "³", "½", "zero", "twenty", "hundred", "third"];
        Prop.ForAll(Gen.Elements(parts).ListOf().ToArbitrary(), words =>
        {
            var document = Pipeline.Run(Report.Plain(string.Join(' ', words)));
            var at = 0;
            foreach (var quantity in Reader.Read(document, new TokenRange(0, document.TokenCount)))
            {
                quantity.Tokens.Start.ShouldBeGreaterThanOrEqualTo(at);
                quantity.Tokens.IsEmpty.ShouldBeFalse();
                at = quantity.Tokens.End;
            }

            at.ShouldBeLessThanOrEqualTo(document.TokenCount);
        }).QuickCheckThrowOnFailure();
    }

    private static Quantity ReadOne(string text)
    {
        var document = Pipeline.Run(Report.Plain(text));
        return Reader.Read(document, new TokenRange(0, document.TokenCount)).ShouldHaveSingleItem(text);
    }

    private static (double? Min, double? Max) EndsOf((double Least, double Most, int Form) one) => one.Form switch
    {
        0 => (one.Least, one.Least),
        1 => (one.Least, null),
        2 => (null, one.Least),
        3 => (one.Least, one.Least),
        _ => (one.Least, one.Most),
    };

    // Canonical English: "340", "at least 340", "up to 340", "about 340", "between 340 and 500".
    private static string Printed((double Least, double Most, int Form) one, Func<double, string> number) => one.Form switch
    {
        0 => number(one.Least),
        1 => $"at least {number(one.Least)}",
        2 => $"up to {number(one.Least)}",
        3 => $"about {number(one.Least)}",
        _ => $"between {number(one.Least)} and {number(one.Most)}",
    };

    private static string Number(double value) =>
        value % 100_000 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{value / 1_000_000:0.#} million") : value.ToString("#,0", CultureInfo.InvariantCulture);
}
