using Hearsay.Training.Clusters;

namespace Hearsay.Training.Tests.Clusters;

public class ExchangeClusteringTests
{
    [Fact]
    public void Words_in_like_company_share_a_class()
    {
        // Five names and five verbs by number: every sentence is a name and a verb.
        var sentences = (from name in Enumerable.Range(1, 5)
                         from verb in Enumerable.Range(6, 5)
                         select new RunningSentence((name * 10) + verb, [(ulong)name << 40, (ulong)verb << 40])).ToList();
        var pairs = new WordPairs(sentences, minDocuments: 3);
        var clustering = new ExchangeClustering(pairs, 2);

        for (var round = 0; round < 5; round++)
        {
            clustering.Round();
        }

        var classes = Enumerable.Range(1, 10).ToLookup(word => (pairs.Words[word] >> 40) <= 5, word => clustering.ClassOf[word]);
        classes[true].Distinct().Count().ShouldBe(1);
        classes[false].Distinct().Count().ShouldBe(1);
        classes[true].First().ShouldNotBe(classes[false].First());
    }

    [Fact]
    public void A_word_of_two_documents_has_no_number()
    {
        RunningSentence[] sentences = [new(0, [1, 2]), new(0, [2]), new(1, [1, 2]), new(2, [1])];

        new WordPairs(sentences, minDocuments: 3).Words.ShouldBe([0UL, 1UL]);
    }
}
