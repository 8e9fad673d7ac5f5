namespace Hearsay.Training.Tests;

/// <summary>Finds files of the repository the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The development corpora, which lie beside the repository and are no part of it.</summary>
    public static string Corpora { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpora"));

    /// <summary>The gold stories, which lie there too.</summary>
    public static string Stories { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "stories"));

    public static string PathOf(string file) => Path.Combine(Root, file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Hearsay.slnx lies in no folder above the tests.");
    }
}
