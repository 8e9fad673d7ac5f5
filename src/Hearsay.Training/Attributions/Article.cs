using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>An article with its first annotator's attributions.</summary>
public sealed record Article(string Name, string Text, IReadOnlyList<GoldAttribution> Gold)
{
    /// <summary>The articles of one part of PolNeAR; "index.tsv" says which annotations are the gold.</summary>
    /// <exception cref="TrainingException">The folder or one of its files is not there.</exception>
    public static IEnumerable<Article> ReadAll(string index)
    {
        var folder = Path.GetDirectoryName(index) ?? "";
        if (!File.Exists(index))
        {
            throw new TrainingException($"{index}: there is no such file.");
        }

        foreach (var line in File.ReadLines(index).Skip(1))
        {
            var columns = line.Split('\t');
            var text = File.ReadAllText(Path.Combine(folder, "text", columns[0] + ".txt"));
            var annotations = File.ReadAllText(Path.Combine(folder, "attributions", columns[1]));
            yield return new Article(columns[0], text, BratReader.Read(annotations, new CodePoints(text)));
        }
    }
}
