using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests;

public class PipelineBuilderTests
{
    [Fact]
    public void Build_names_the_stage_that_lacks_a_layer()
    {
        var builder = new PipelineBuilder().Add(new Stage(Layers.Tokens, Layers.Tags));

        Should.Throw<InvalidOperationException>(builder.Build).Message.ShouldBe("Stage needs Tokens, which no earlier stage adds.");
    }

    [Fact]
    public void A_layer_that_a_document_came_with_is_kept()
    {
        var pipeline = new PipelineBuilder().Add(new Stage(Layers.None, Layers.Tokens)).Build();
        var document = new Document(Reports.Report.Plain("two words"));
        document.SetTokens([0], [9]);

        pipeline.Run(document).TokenCount.ShouldBe(1);
    }

    private sealed class Stage(Layers needs, Layers adds) : IStage
    {
        public Layers Needs => needs;

        public Layers Adds => adds;

        public void Annotate(Document document) => document.SetTokens([], []);
    }
}
