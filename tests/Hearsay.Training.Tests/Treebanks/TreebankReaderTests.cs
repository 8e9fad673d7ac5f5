using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tests.Treebanks;

public sealed class TreebankReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Words_of_a_multiword_token_touch_and_heads_count_in_the_document()
    {
        File.WriteAllText(_path, """
            # newdoc id = a
            1	Rain	rain	NOUN	NN	_	0	root	_	_

            1	They	they	PRON	PRP	_	4	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	come	come	VERB	VB	_	0	root	_	SpaceAfter=No
            4.1	back	_	_	_	_	_	_	_	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            # newdoc id = b
            1	Yes	yes	INTJ	UH	_	0	root	_	_

            """);

        var documents = TreebankReader.Read(_path).ToList();

        documents.Select(document => document.Name).ShouldBe(["a", "b"]);
        documents[0].Document.Text.ShouldBe("Rain They didn't come. ");
        documents[0].Document.Sentences.Select(sentence => sentence.Tokens).ShouldBe([new TokenRange(0, 1), new TokenRange(1, 6)]);
        documents[0].Heads.ShouldBe([-1, 4, 4, 4, -1, 4]);
        documents[0].Tags[3].ShouldBe(UniversalTag.Part);
        Relations.NameOf(documents[0].Relations[1]).ShouldBe("nsubj");
    }

    public void Dispose() => File.Delete(_path);
}
