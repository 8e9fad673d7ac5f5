using System.Security.Cryptography;
using System.Text;
using Hearsay.Engine.Models;

namespace Hearsay.Models;

/// <summary>A folder of models, each file mapped into memory. Keep it open as long as a pipeline built from its pack is in use.</summary>
public sealed class ModelFolder : IDisposable
{
    private readonly List<MappedFile> _mapped = [];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

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
        _files = files;
    }

    public ModelPack Pack { get; }

    /// <summary>What tells these models from others: the first 16 hexadecimal digits of the SHA-256 of all files with their names.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

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
