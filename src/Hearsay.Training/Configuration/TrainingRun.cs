using Hearsay.Models;

namespace Hearsay.Training.Configuration;

/// <summary>What a stage is trained with: the configuration, the files of its corpora, and where its model goes.</summary>
public sealed class TrainingRun(TrainingConfiguration configuration, TextWriter log)
{
    public TrainingConfiguration Configuration => configuration;

    public TextWriter Log => log;

    /// <summary>The same numbers for the same seed and purpose, whatever ran before.</summary>
    public Random RandomFor(string purpose) =>
        new(unchecked((configuration.Seed * 486187739) ^ (int)Engine.Models.FeatureHash.Of(purpose)));

    /// <summary>Whether any of a stage's corpora may be used.</summary>
    public bool HasCorporaFor(string stage) => configuration.Stage(stage).Corpora.Any(name => !IsLeftOut(CorpusOf(stage, name)));

    /// <summary>The files of a stage's corpora that no left-out licence holds back, as corpus and path, in a fixed order.</summary>
    /// <exception cref="TrainingException">A corpus is not configured, or a pattern finds no file.</exception>
    public IEnumerable<(string Corpus, string Path)> FilesOf(string stage)
    {
        foreach (var name in configuration.Stage(stage).Corpora)
        {
            var corpus = CorpusOf(stage, name);
            if (IsLeftOut(corpus))
            {
                log.WriteLine($"{stage}: {name} is left out ({corpus.Licence})");
                continue;
            }

            foreach (var path in corpus.Files.SelectMany(Matches))
            {
                yield return (name, path);
            }
        }
    }

    /// <summary>The models written so far, for stages that build on earlier ones.</summary>
    public ModelFolder OpenModels() => ModelFolder.Open(configuration.Output);

    /// <param name="file">The name in the pack, such as "tags.bin".</param>
    public void Save(string file, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(configuration.Output, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written beside it and renamed: the old file may be mapped, by this program or another.
        File.WriteAllBytes(path + ".new", bytes);
        File.Move(path + ".new", path, overwrite: true);
        log.WriteLine($"wrote {path}, {bytes.Length / 1e6:0.0} MB");
    }

    private CorpusConfiguration CorpusOf(string stage, string name) => configuration.Corpora.GetValueOrDefault(name)
        ?? throw new TrainingException($"The stage '{stage}' wants the corpus '{name}', which the configuration does not have.");

    private bool IsLeftOut(CorpusConfiguration corpus) => configuration.LeaveOut.Contains(corpus.Licence);

    private IEnumerable<string> Matches(string pattern)
    {
        var folder = Path.Combine(configuration.CorporaRoot, Path.GetDirectoryName(pattern) ?? "");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(pattern)) : [];
        return files.Length > 0
            ? files.Order(StringComparer.Ordinal)
            : throw new TrainingException($"{Path.Combine(configuration.CorporaRoot, pattern)}: there is no such file.");
    }
}
