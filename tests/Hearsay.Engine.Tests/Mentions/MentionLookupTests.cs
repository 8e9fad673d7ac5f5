using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Mentions;

public class MentionLookupTests
{
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(ModelFolder.OpenEnglish().Pack, Layers.Mentions);

    // 0 Ida 1 Marsh 2 resigned 3 . 4 The 5 mayor 6 of 7 Ravel 8 wept 9 .
    private static readonly Document Document = Pipeline.Run(Report.Plain("Ida Marsh resigned. The mayor of Ravel wept."));

    [Fact]
    public void Every_word_of_a_name_leads_to_its_mention()
    {
        Document.MentionAt(0).ShouldBe(Document.MentionAt(1));
        Document.MentionedEntities[Document.EntityAt(0)].Name.ShouldBe("Ida Marsh");
    }

    [Fact]
    public void A_phrase_is_about_the_widest_mention_whose_head_is_in_it()
    {
        var mention = Document.Mentions[Document.FindMention(new TokenRange(4, 8))];

        mention.Head.ShouldBe(5);
        mention.Tokens.ShouldBe(new TokenRange(4, 8));
    }

    [Fact]
    public void Where_nothing_is_mentioned_nothing_is_found()
    {
        Document.MentionAt(2).ShouldBe(-1);
        Document.EntityAt(-1).ShouldBe(-1);
        Document.FindMention(new TokenRange(2, 4)).ShouldBe(-1);
    }

    [Fact]
    public void Entities_and_mentions_point_at_each_other()
    {
        for (var entity = 0; entity < Document.MentionedEntities.Count; entity++)
        {
            Document.MentionedEntities[entity].Mentions.ShouldAllBe(mention => Document.Mentions[mention].Entity == entity);
        }
    }
}
