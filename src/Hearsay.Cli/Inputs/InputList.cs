using System.Collections.Frozen;

namespace Hearsay.Cli.Inputs;

/// <summary>What the paths on a command line stand for: files as they are, folders with the reports in them.</summary>
internal static class InputList
{
    /// <summary>What counts as a report inside a folder. A file that is named itself is read whatever it is called.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".html", ".htm", ".xhtml", ".txt"];

    private static readonly FrozenSet<string> Known = Extensions.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order given, the files of a folder by name; a folder that cannot be listed as an entry that fails.</summary>
    public static IEnumerable<InputFile> Expand(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == InputFile.StandardInput || !Directory.Exists(path))
            {
                yield return new InputFile(path);
                continue;
            }

            var any = false;
            foreach (var file in Walk(path))
            {
                any = true;
                yield return file;
            }

            if (!any)
            {
                yield return new InputFile(path, $"there is no report in this folder (looked for {string.Join(", ", Extensions)}).");
            }
        }
    }

    private static IEnumerable<InputFile> Walk(string root)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            if (!TryList(folder, out var entries))
            {
                yield return new InputFile(folder, "this folder cannot be listed; do you have permission?");
                continue;
            }

            foreach (var file in entries.OfType<FileInfo>().Where(file => Known.Contains(file.Extension)))
            {
                yield return new InputFile(Path.Combine(folder, file.Name));
            }

            // Folders behind links are left out: one may lead back here.
            foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null && inner.Name[0] != '.').Reverse())
            {
                folders.Push(Path.Combine(folder, inner.Name));
            }
        }
    }

    private static bool TryList(string folder, out FileSystemInfo[] entries)
    {
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = [];
            return false;
        }
    }
}
