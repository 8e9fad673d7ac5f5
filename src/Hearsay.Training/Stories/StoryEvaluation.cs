using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Reading;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Stories;

/// <summary>
/// Scores whole readings on the gold stories, which lie beside the corpora: claims found, their sources, chains by depth, certainty, stance and manner, parties,
/// headlines that overstate, and events. The same counts as the stories' own scorer makes of the program's JSON. No scores where the stories are not there.
/// </summary>
internal sealed class StoryEvaluation : IStageEvaluation
{
    public string Stage => "stories";

    public static string FolderBeside(string corporaRoot) => Path.Combine(corporaRoot, "..", "stories");

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var stories = GoldStory.ReadAll(FolderBeside(corporaRoot));
        if (stories.Count == 0)
        {
            return [];
        }

        var (pipeline, reader, scores, events) = (EnglishPipeline.Build(models, BeatFolder.OpenArms()), new ReportReader(), new StoryScores(), new EventScores());
        foreach (var story in stories)
        {
            foreach (var gold in story.Reports)
            {
                var path = Path.Combine(story.Folder, gold.File);
                var read = new ReadStory(gold, ReportReading.From(pipeline.Run(reader.Read(File.ReadAllBytes(path), path))));
                scores.Add(read);
                events.Add(read, story.IsQuiet);
            }
        }

        return [.. scores.All, .. events.All];
    }
}
