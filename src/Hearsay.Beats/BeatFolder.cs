using Hearsay.Beats.Folders;
using Hearsay.Beats.Reading;
using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;

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

    /// <summary>The folder that is meant by the name of a beat beside the program, or else by a path.</summary>
    /// <exception cref="BeatException">It is neither; the message says which beats there are.</exception>
    public static string Find(string nameOrPath) =>
        Shipped.Contains(nameOrPath) ? FolderOf(nameOrPath)
        : Directory.Exists(nameOrPath) ? nameOrPath
        : throw new BeatException($"{nameOrPath}: is neither a folder nor one of the beats that are here: {string.Join(", ", Shipped)}.");

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
    public static BeatCheck Check(string path) => Check(path, models: null);

    /// <summary>Reads a beat and says all that is wrong or odd about its beat.yaml and its lists.</summary>
    /// <param name="models">The language's models, for the words that the lists build on.</param>
    /// <exception cref="ModelException">The models cannot be used.</exception>
    public static BeatCheck CheckAll(string path, ModelPack models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return Check(path, models);
    }

    private static BeatCheck Check(string path, ModelPack? models)
    {
        var remarks = new Remarks(Path.Combine(path, FileName));
        if (FolderFiles.ReadText(path, remarks) is not { } text)
        {
            return new BeatCheck(null, remarks.InOrder());
        }

        var lists = FolderFiles.ReadLists(path, remarks);
        var beat = YamlFile.Parse(text, remarks) is { } root ? new BeatReader(remarks).Read(root, new ModelPack(path, lists)) : null;
        if (models is not null)
        {
            new ListCheck(models, remarks).Run(path, lists);
        }

        return new BeatCheck(remarks.HasMistake ? null : beat, remarks.InOrder());
    }
}
