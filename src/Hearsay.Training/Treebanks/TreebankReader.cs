namespace Hearsay.Training.Treebanks;

/// <summary>
/// Reads the documents of a CoNLL-U file (universaldependencies.org/format.html) to learn from. The parts of a multiword token are words that touch;
/// empty nodes are left out.
/// </summary>
public static class TreebankReader
{
    /// <exception cref="TrainingException">A line is no CoNLL-U; the message names the file and the line.</exception>
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        var builder = new TreebankDocumentBuilder(Path.GetFileNameWithoutExtension(path));
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (builder.TryFinish() is { } document)
                {
                    yield return document;
                }

                builder = new TreebankDocumentBuilder(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            }
            else
            {
                ReadLine(builder, line, path, number);
            }
        }

        if (builder.TryFinish() is { } last)
        {
            yield return last;
        }
    }

    private static void ReadLine(TreebankDocumentBuilder builder, string line, string path, int number)
    {
        if (line.Length == 0)
        {
            builder.EndSentence();
        }
        else if (line.StartsWith("# newpar", StringComparison.Ordinal))
        {
            builder.StartParagraph();
        }
        else if (line[0] != '#')
        {
            var columns = line.Split('\t');
            if (columns.Length < 8)
            {
                throw new TrainingException($"{path}: line {number} has fewer than 8 columns.");
            }

            try
            {
                builder.Add(columns);
            }
            catch (Exception failure) when (failure is FormatException or ArgumentException)
            {
                throw new TrainingException($"{path}: line {number}: {failure.Message}", failure);
            }
        }
    }
}
