using Hearsay.Engine.Conllu;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tests.Treebanks;

public sealed class TreebankDocumentTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void A_document_is_written_as_it_was_read()
    {
        const string Page = """
            # newdoc id = a
            # newpar id = a-p1
            # sent_id = a-1
            # part = body
            # text = They didn't.
            1	They	they	PRON	PRP	_	2	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	SpaceAfter=No
            2	did	do	AUX	VBD	_	0	root	_	_
            3	n't	not	PART	RB	_	2	advmod	_	_
            4	.	.	PUNCT	.	_	2	punct	_	_

            # newpar id = a-p2
            # sent_id = a-2
            # part = body
            # text = Yes
            1	Yes	yes	INTJ	UH	_	0	root	_	_


            """;
        File.WriteAllText(_path, Page);
        using var written = new StringWriter();

        new ConlluWriter(written).Write(TreebankReader.Read(_path).Single().Gold(), "a");

        written.ToString().ReplaceLineEndings("\n").TrimEnd().ShouldBe(Page.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Words_that_are_spelt_out_share_the_characters_of_their_token()
    {
        File.WriteAllText(_path, "1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVB\t_\t2\taux\t_\t_\n2\tknow\tknow\tVERB\tVB\t_\t0\troot\t_\t_\n");

        var document = TreebankReader.Read(_path).Single().Document;

        document.Text.ShouldBe("dunno ");
        document.TokenStarts.ToArray().ShouldBe([0, 2]);
        document.TokenEnds.ToArray().ShouldBe([2, 5]);
    }

    public void Dispose() => File.Delete(_path);
}
