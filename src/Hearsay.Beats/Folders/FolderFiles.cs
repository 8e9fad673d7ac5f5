using System.Text;

namespace Hearsay.Beats.Folders;

/// <summary>The files of a beat's folder. They are written by hand, so that a large one is refused rather than read.</summary>
internal static class FolderFiles
{
    private const int MostTextBytes = 1_000_000;
    private const int MostListBytes = 32_000_000;

    /// <summary>What beat.yaml says; null where it cannot be had, and the remarks say why.</summary>
    public static string? ReadText(string folder, Remarks remarks)
    {
        if (!Directory.Exists(folder))
        {
            remarks.Mistake(folder, 0, "there is no such folder; a beat is a folder with a beat.yaml in it.");
            return null;
        }

        return Read(Path.Combine(folder, BeatFolder.FileName), MostTextBytes, remarks) is { } text ? Encoding.UTF8.GetString(text.Span) : null;
    }

    /// <summary>The .tsv files by name, all of them UTF-8.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> ReadLists(string folder, Remarks remarks)
    {
        var lists = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            lists[Path.GetFileName(file)] = Read(file, MostListBytes, remarks) ?? default;
        }

        return lists;
    }

    private static ReadOnlyMemory<byte>? Read(string file, int most, Remarks remarks)
    {
        try
        {
            var size = new FileInfo(file).Length;
            if (size <= most)
            {
                return Utf8Text.Check(file, File.ReadAllBytes(file), remarks);
            }

            remarks.Mistake(file, 0, $"has {size:N0} bytes; a file of this kind is written by hand and has at most {most:N0}.");
        }
        catch (FileNotFoundException)
        {
            remarks.Mistake(file, 0, Directory.Exists(file) ? "is a folder, not a file." : "is missing; it says what the beat looks for.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            remarks.Mistake(file, 0, $"cannot be read: {exception.Message}");
        }

        return null;
    }
}
