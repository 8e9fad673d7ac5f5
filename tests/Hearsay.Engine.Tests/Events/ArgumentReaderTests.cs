using Hearsay.Engine.Dates;
using Hearsay.Engine.Events;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Events;

public class ArgumentReaderTests
{
    private const string Text = "Norland , which sold and shipped rifles to Chad , signed a deal for the sale of tanks by the firm accused of selling them .";
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly ArgumentReader Reader = new(new LightVerbs(Models), new FrontedDates(new DateLexicon(Models)));

    [Fact]
    public void Trees_without_sense_are_read_without_complaint()
    {
        var random = new Random(7);
        var document = EnglishPipeline.BuildUpTo(Models, Layers.Names).Run(Report.Plain(Text));
        for (var round = 0; round < 300; round++)
        {
            var heads = Enumerable.Range(0, document.TokenCount).Select(_ => random.Next(-1, document.TokenCount)).ToArray();
            document.SetSyntax(heads, [.. heads.Select(_ => (byte)random.Next(Relations.Count))]);

            for (var trigger = 0; trigger < document.TokenCount; trigger++)
            {
                var found = Reader.Read(document, trigger);

                found.ShouldAllBe(argument => argument.Head >= 0 && argument.Head < document.TokenCount && argument.Position.Length > 0);
                found.ShouldBeUnique();
            }
        }
    }

    [Fact]
    public void A_row_of_two_thousand_is_read_in_no_time()
    {
        var names = string.Join(", ", Enumerable.Repeat("sold rifles to Chad", 2_000));
        var document = EnglishPipeline.BuildUpTo(Models, Layers.Names).Run(Report.Plain($"Norland {names}."));
        var root = document.TokenCount / 2;
        document.SetSyntax([.. Enumerable.Range(0, document.TokenCount).Select(token => token == root ? -1 : root)], [.. Enumerable.Repeat(RelationId.Conj, document.TokenCount)]);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (var trigger = 0; trigger < document.TokenCount; trigger++)
        {
            Reader.Read(document, trigger);
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
