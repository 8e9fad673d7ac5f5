using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Tests.Reproducibility;

/// <summary>Holds that a model is a matter of its configuration and its corpora, and of nothing else.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay");

    /// <summary>Those that learn from the formats of the samples.</summary>
    public static TheoryData<string> Stages =>
        [.. StageRegistry.Trainings.Select(training => training.Stage).Where(stage => stage is not "attribution")];

    [Theory]
    [MemberData(nameof(Stages))]
    public void The_same_seed_makes_the_same_bytes(string stage)
    {
        SampleCorpora.Write(_folder.FullName);

        var one = Train(stage, "one");
        var other = Train(stage, "other");

        one.ShouldNotBeEmpty();
        one.Keys.ShouldBe(other.Keys);
        foreach (var (file, bytes) in one)
        {
            bytes.AsSpan().SequenceEqual(other[file]).ShouldBeTrue($"{file} came out different");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <returns>What the stage wrote, by file.</returns>
    private SortedDictionary<string, byte[]> Train(string stage, string run)
    {
        var output = _folder.CreateSubdirectory(run).FullName;
        CopyLexicons(output);
        if (stage == "certainty")
        {
            // Learns on what the network of the trees holds in mind.
            Copy(output, "syntax.bin");
            Copy(output, "lemmas.tsv");
        }

        var before = Directory.GetFiles(output, "*", SearchOption.AllDirectories).ToHashSet();
        var training = new TrainingRun(Configuration(output), TextWriter.Null);
        if (stage is "syntax" or "names")
        {
            Find("language").Train(training);
        }

        Find(stage).Train(training);
        return new SortedDictionary<string, byte[]>(Directory.GetFiles(output, "*", SearchOption.AllDirectories)
            .Where(file => !before.Contains(file)).ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes));
    }

    private static IStageTraining Find(string stage) => StageRegistry.Trainings.Single(training => training.Stage == stage);

    private static void CopyLexicons(string output)
    {
        Directory.CreateDirectory(Path.Combine(output, "lexicons"));
        foreach (var file in Directory.GetFiles(Checkout.PathOf("models/en/lexicons")))
        {
            Copy(output, Path.Combine("lexicons", Path.GetFileName(file)));
        }
    }

    private static void Copy(string output, string file) => File.Copy(Checkout.PathOf(Path.Combine("models/en", file)), Path.Combine(output, file));

    private TrainingConfiguration Configuration(string output)
    {
        var small = new Dictionary<string, double>
        {
            ["classes"] = 4,
            ["embedding"] = 16,
            ["width"] = 16,
            ["upper"] = 16,
            ["words"] = 16,
        };
        var treebank = new StageConfiguration(["gum"], 2) { Settings = small };
        return new TrainingConfiguration
        {
            CorporaRoot = _folder.FullName,
            Output = output,
            Intermediates = Path.Combine(output, "intermediates"),
            Seed = 7,
            MinDocuments = 3,
            Corpora = new Dictionary<string, CorpusConfiguration>
            {
                ["gum"] = new("attribution", ["tree*.conllu"]),
                ["wnut17"] = new("attribution", ["names.conll"]),
                ["uds-factuality"] = new("share-alike", ["judged.jsonl"]),
            },
            Stages = StageRegistry.Trainings.ToDictionary(
                training => training.Stage,
                training => training.Stage switch
                {
                    "names" => new StageConfiguration(["wnut17"], 2) { Settings = small },
                    "certainty" => new StageConfiguration(["uds-factuality"], 2) { Settings = small },
                    _ => treebank,
                }),
        };
    }
}
