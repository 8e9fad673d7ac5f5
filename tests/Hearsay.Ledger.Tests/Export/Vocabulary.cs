namespace Hearsay.Ledger.Tests.Export;

/// <summary>The official terms that are kept beside the tests; SOURCES.md there says where they come from.</summary>
internal static class Vocabulary
{
    public static string Text(string file)
    {
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"no vocabulary {file}"));
        return reader.ReadToEnd();
    }

    /// <summary>Absolute IRIs of all terms of an ontology.</summary>
    public static IReadOnlySet<string> Terms(string file)
    {
        var lines = Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Skip(1).Select(name => lines[0] + name).ToHashSet();
    }
}
