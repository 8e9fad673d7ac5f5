using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Carriers;

public class CarrierLaws
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Carriers);

    private static readonly string[] Parts =
    [
        "the", "ship", "MV Blue Orchid", "Il-76", "plane", "frigate", "USS Sparrow", "two", "trucks", "of", "IMO", "9074729", "MMSI", "271234567", ":", "(", ")", "-", "Panama",
        "flagged", "flag", "in", "registered", "stateless", "call sign", "3FAB7", "EX-36003", "N12345", "DDG-91", "operated by", "owned by", "Sigma Airlines", ",", ".", "\n\n",
        "its", "is", "which", "\ud83d", "\u00a0", "hull number", "tail number", "under",
    ];

    [Fact]
    public void Carriers_lie_inside_any_text_and_their_numbers_are_right()
    {
        Prop.ForAll(Gen.Elements(Parts).ListOf().ToArbitrary(), words =>
        {
            var document = Pipeline.Run(Report.Plain(string.Join(' ', words)));
            foreach (var carrier in document.Carriers)
            {
                carrier.Tokens.IsEmpty.ShouldBeFalse();
                carrier.Tokens.End.ShouldBeLessThanOrEqualTo(document.TokenCount);
                carrier.Entity.ShouldBeInRange(-1, document.MentionedEntities.Count - 1);
                (carrier.Imo is null || ImoNumber.IsValid(carrier.Imo)).ShouldBeTrue();
                (carrier.IsStateless && carrier.Flag is not null).ShouldBeFalse();
                (carrier.Kind == CarrierKind.Vessel || (carrier.Imo ?? carrier.Mmsi ?? carrier.Hull) is null).ShouldBeTrue();
                (carrier.Kind == CarrierKind.Aircraft || carrier.Registration is null).ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("The ship, ")]
    [InlineData("flagged in Panama ")]
    [InlineData("the ship IMO ")]
    [InlineData("its flag of ")]
    [InlineData("Il-76 plane operated by ")]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string words)
    {
        var reader = new CarrierReader(Models);
        var small = Repeated(words, 300);
        var large = Repeated(words, 3_000);
        Time(reader, small);

        Time(reader, large).ShouldBeLessThan((40 * Time(reader, small)) + TimeSpan.FromMilliseconds(200));
    }

    private static Document Repeated(string words, int times) =>
        EnglishPipeline.BuildUpTo(Models, Layers.Mentions).Run(Report.Plain("The tug sailed. " + string.Concat(Enumerable.Repeat(words, times))));

    private static TimeSpan Time(CarrierReader reader, Document document)
    {
        var start = Stopwatch.GetTimestamp();
        reader.Read(document);
        return Stopwatch.GetElapsedTime(start);
    }
}
