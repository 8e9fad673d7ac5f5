using Hearsay.Beats.Folders;
using Hearsay.Beats.Reading;
using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats;

/// <summary>A folder with a beat: what it looks for in beat.yaml, its lists in .tsv files beside that.</summary>
public static class BeatFolder
{
    /// <summary>The file that makes a folder a beat.</summary>
    public const string FileName = "beat.yaml";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "beats");

    /// <summary>The names of the beats beside the program, in order.</summary>
    public static IReadOnlyList<string> Shipped =>
        Directory.Exists(Root)
            ? [.. Directory.EnumerateDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, FileName)))
                .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The folder of a beat beside the program: "beats/arms".</summary>
    public static string FolderOf(string name) => Path.Combine(Root, name);

    /// <summary>Opens the beat that Hearsay reads by unless told otherwise.</summary>
    /// <exception cref="BeatException">It is not there or cannot be used.</exception>
    public static Beat OpenArms() => Open(FolderOf("arms"));

    /// <exception cref="BeatException">The folder is not there or cannot be used; the message has a line for each mistake.</exception>
    public static Beat Open(string path)
    {
        var check = Check(path);
        return check.Beat ?? throw new BeatException(string.Join('\n', check.Mistakes));
    }

    /// <summary>Reads a beat and says all that is wrong or odd about its beat.yaml; what is in the lists is for whoever uses them to read.</summary>
    public static BeatCheck Check(string path)
    {
        var remarks = new Remarks(Path.Combine(path, FileName));
        var root = FolderFiles.ReadText(path, remarks) is { } text ? YamlFile.Parse(text, remarks) : null;
        var beat = root is null ? null : new BeatReader(remarks).Read(root, FolderFiles.ReadLists(path, remarks));
        return new BeatCheck(remarks.HasMistake ? null : beat, remarks.InOrder());
    }
}
