using Hearsay.Engine.Models;

namespace Hearsay.Models;

/// <summary>A folder of models, each file mapped into memory. Keep it open as long as a pipeline built from its pack is in use.</summary>
public sealed class ModelFolder : IDisposable
{
    private readonly List<MappedFile> _mapped = [];

    private ModelFolder(string path)
    {
        var root = Path.GetFullPath(path);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var mapped = new MappedFile(file);
            _mapped.Add(mapped);
            files[Path.GetRelativePath(root, file).Replace('\\', '/')] = mapped.Memory;
        }

        Pack = new ModelPack(path, files);
    }

    public ModelPack Pack { get; }

    /// <summary>The folder "models/en" beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "en");

    /// <summary>Opens the English models that ship with Hearsay.</summary>
    /// <exception cref="ModelException">The folder is not there.</exception>
    public static ModelFolder OpenEnglish() => Open(EnglishPath);

    /// <exception cref="ModelException">The folder is not there.</exception>
    public static ModelFolder Open(string path) =>
        Directory.Exists(path) ? new ModelFolder(path) : throw new ModelException($"{path}: there is no such folder of models.");

    public void Dispose()
    {
        foreach (var file in _mapped)
        {
            file.Dispose();
        }
    }
}
