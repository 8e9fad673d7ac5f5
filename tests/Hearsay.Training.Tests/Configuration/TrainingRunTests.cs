using Hearsay.Training.Configuration;

namespace Hearsay.Training.Tests.Configuration;

public sealed class TrainingRunTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay");

    [Fact]
    public void Corpora_of_a_left_out_licence_are_not_used()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "one.conllu"), "");
        File.WriteAllText(Path.Combine(_folder.FullName, "two.conllu"), "");

        Run(["share-alike"]).FilesOf("tags").Select(file => Path.GetFileName(file.Path)).ShouldBe(["one.conllu"]);
        Run([]).FilesOf("tags").Select(file => file.Corpus).ShouldBe(["free", "shared"]);
    }

    [Fact]
    public void A_stage_whose_corpora_are_all_left_out_has_none()
    {
        Run(["share-alike", "attribution"]).HasCorporaFor("tags").ShouldBeFalse();
        Run(["share-alike"]).HasCorporaFor("tags").ShouldBeTrue();
    }

    [Fact]
    public void A_corpus_that_is_not_configured_is_named_with_its_stage() =>
        Should.Throw<TrainingException>(() => Run([]).HasCorporaFor("syntax")).Message.ShouldBe(
            "The stage 'syntax' wants the corpus 'elsewhere', which the configuration does not have.");

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<TrainingException>(() => Run([]).FilesOf("tags").ToList()).Message.ShouldContain("one*.conllu: there is no such file");

    [Fact]
    public void The_configuration_in_the_repository_can_be_read() =>
        TrainingConfiguration.Read(Checkout.PathOf("training/config.json")).Stage("syntax").Corpora.ShouldContain("ewt");

    public void Dispose() => _folder.Delete(recursive: true);

    private TrainingRun Run(string[] leaveOut) => new(
        new TrainingConfiguration
        {
            CorporaRoot = _folder.FullName,
            Output = _folder.FullName,
            Seed = 1,
            MinDocuments = 3,
            LeaveOut = leaveOut,
            Corpora = new Dictionary<string, CorpusConfiguration>
            {
                ["free"] = new("attribution", ["one*.conllu"]),
                ["shared"] = new("share-alike", ["two.conllu"]),
            },
            Stages = new Dictionary<string, StageConfiguration> { ["tags"] = new(["free", "shared"], 1), ["syntax"] = new(["elsewhere"], 1) },
        },
        TextWriter.Null);
}
