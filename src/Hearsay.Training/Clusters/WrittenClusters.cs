using Hearsay.Engine.Models;

namespace Hearsay.Training.Clusters;

/// <summary>The word classes that an earlier stage wrote.</summary>
internal static class WrittenClusters
{
    /// <summary>The classes in a folder of models; null where it has none.</summary>
    public static WordClusters? Read(string modelFolder)
    {
        var path = Path.Combine(modelFolder, WordClusters.FileName);
        return File.Exists(path) ? new WordClusters(new ModelFile(path, File.ReadAllBytes(path))) : null;
    }
}
