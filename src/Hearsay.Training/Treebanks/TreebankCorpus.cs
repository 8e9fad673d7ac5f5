using Hearsay.Training.Configuration;

namespace Hearsay.Training.Treebanks;

/// <summary>The treebanks of the corpora.</summary>
public static class TreebankCorpus
{
    /// <summary>All documents that a stage learns from.</summary>
    public static List<TreebankDocument> TrainingOf(TrainingRun run, string stage)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. run.FilesOf(stage).SelectMany(file => TreebankReader.Read(file.Path))];
    }

    /// <summary>The development part of UD English EWT, which scores are stated on.</summary>
    public static List<TreebankDocument> EwtDevelopment(string corporaRoot) => [.. TreebankReader.Read(Path.Combine(corporaRoot, "ewt/dev.conllu"))];

    /// <summary>The development part of GUM, which settings are chosen on.</summary>
    public static List<TreebankDocument> GumDevelopment(string corporaRoot) =>
        [.. Directory.GetFiles(Path.Combine(corporaRoot, "gum/dev/dep"), "*.conllu").Order(StringComparer.Ordinal).SelectMany(TreebankReader.Read)];
}
