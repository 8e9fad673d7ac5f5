using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Beats.Yaml;

/// <summary>Reads the map that a YAML file is.</summary>
internal static class YamlFile
{
    // How the library starts its message, which has the key behind it.
    private const string Duplicate = "Duplicate key ";

    /// <summary>Null where the text is no YAML or no map, and the remarks say where.</summary>
    public static YamlMap? Parse(string text, Remarks remarks)
    {
        var stream = new YamlStream();
        var parser = new PlainParser(text);
        try
        {
            stream.Load(parser);
        }
        catch (YamlException exception)
        {
            remarks.Mistake((int)exception.Start.Line, Reason(exception));
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The library meets some texts, such as one with a bracket that is never closed, with an exception that says nothing of them.
            remarks.Mistake(Math.Max((int)(parser.Current?.End.Line ?? 1), 1), "is no YAML from here on; look for a bracket or quotation mark that is never closed.");
            return null;
        }

        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
        {
            return new YamlMap("the file", (int)root.Start.Line, root, remarks);
        }

        remarks.Mistake(1, "holds no map; a beat starts with 'beat: ' and its name.");
        return null;
    }

    private static string Reason(YamlException exception) =>
        exception is PlainException ? exception.Message
        : exception.Message.StartsWith(Duplicate, StringComparison.Ordinal)
            ? $"has the key {new YamlText(exception.Message[Duplicate.Length..], 0)} a second time; put both under one."
        : $"is no YAML: {exception.Message.TrimEnd('.')}.";
}
