using Hearsay.Engine.Models;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Configuration;

namespace Hearsay.Training.Names;

/// <summary>Reads whatever corpora of names the configuration lists, each by its own reader.</summary>
internal sealed class NameCorpora(ModelPack models)
{
    private readonly Tokenizer _tokenizer = new(Abbreviations.Read(models));
    private readonly SentenceSplitter _splitter = new();

    public IEnumerable<NamedDocument> Read(TrainingRun run, string stage) =>
        run.FilesOf(stage).SelectMany(file => Read(file.Corpus, file.Path));

    public IEnumerable<NamedDocument> Read(string corpus, string path) => corpus.Split('-')[0] switch
    {
        "wikigold" => ColumnCorpus.Read(corpus, path, _tokenizer, eachSentence: false),
        "wnut17" => ColumnCorpus.Read(corpus, path, _tokenizer, eachSentence: true),
        "re3d" => Re3dCorpus.Read(corpus, path, _tokenizer, _splitter),
        "gum" => GumNames.Read(corpus, path),
        "ewt" => EwtNames.Read(corpus, path, "training/ewt-names.tsv"),
        _ => throw new TrainingException($"The corpus '{corpus}' has no names."),
    };
}
