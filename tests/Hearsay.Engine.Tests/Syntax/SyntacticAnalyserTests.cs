using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Syntax;

public sealed class SyntacticAnalyserTests : IDisposable
{
    private readonly ModelFolder _models = ModelFolder.OpenEnglish();

    [Fact]
    public void A_plain_sentence_gets_its_tree()
    {
        var document = Read("The minister denied the claim .");

        document.Heads.ToArray().ShouldBe([1, 2, -1, 4, 2, 2]);
        document.RelationIds.ToArray().Select(Relations.NameOf).ShouldBe(["det", "nsubj", "root", "det", "obj", "punct"]);
        document.Tags[2].ShouldBe(UniversalTag.Verb);
        document[2].PennTag.ShouldBe("VBD");
    }

    [Fact]
    public void Any_words_get_one_tree_with_one_root() =>
        Prop.ForAll<string[]>(words =>
        {
            var document = Read(string.Join(' ', words.Where(word => !string.IsNullOrWhiteSpace(word))));
            return document.TokenCount == 0 || IsTree(document.Heads.ToArray());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_of_ten_thousand_words_is_read_in_moments()
    {
        var document = Read(string.Join(' ', Enumerable.Repeat("shells and", 5000)));

        document.Heads.ToArray().Count(head => head == -1).ShouldBe(1);
    }

    [Fact]
    public void Every_token_keeps_what_the_network_held_in_mind()
    {
        var document = Read("The minister denied the claim .");
        var (denied, the, firstThe) = (StateOf(document, 2), StateOf(document, 3), StateOf(document, 0));

        document.SyntaxStates.Width.ShouldBeGreaterThan(0);
        denied.ShouldContain(number => Math.Abs(number) > 0.1f);
        the.ShouldNotBe(firstThe);
    }

    public void Dispose() => _models.Dispose();

    private static float[] StateOf(Document document, int token)
    {
        var state = new float[document.SyntaxStates.Width];
        document.SyntaxStates.Read(token, state);
        return state;
    }

    private Document Read(string text)
    {
        var document = new Document(Report.Plain(text));
        List<int> starts = [], ends = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                starts.Add(at);
            }

            if (!char.IsWhiteSpace(text[at]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                ends.Add(at + 1);
            }
        }

        document.SetTokens([.. starts], [.. ends]);
        document.SetSentences(starts.Count == 0 ? [] : [new Sentence(new TokenRange(0, starts.Count), PartKind.Body, 0)]);
        new SyntacticAnalyser(_models.Pack).Annotate(document);
        document.Has.ShouldBe(Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Syntax | Layers.SyntaxStates);
        return document;
    }

    private static bool IsTree(int[] heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (heads[at] >= 0 && steps++ <= heads.Length)
            {
                at = heads[at];
            }

            if (steps > heads.Length)
            {
                return false;
            }
        }

        return heads.Count(head => head < 0) == 1;
    }
}
