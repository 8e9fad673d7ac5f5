namespace Hearsay.Ledger.Tests;

/// <summary>Finds what lies beside the repository that the tests were built from, and is no part of it.</summary>
internal static class Checkout
{
    private static readonly string Root = FindRoot();
    private static readonly string Shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string EcbPlus { get; } = Path.Combine(Shared, "corpora", "ecbplus");

    public static string Stories { get; } = Path.Combine(Shared, "stories");

    /// <summary>The program that scores what a ledger makes of the gold stories.</summary>
    public static string StoryScorer { get; } = Path.Combine(Shared, "scoring", "score_stories.py");

    public static string Floors { get; } = Path.Combine(Root, "tests", "quality", "floors.json");

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
