namespace Hearsay.Training.Tests.Reproducibility;

/// <summary>A few short documents in the formats of the corpora, made from patterns, so that training runs in moments and needs no corpus.</summary>
internal static class SampleCorpora
{
    private static readonly string[] Names = ["Marta", "Okello", "Ilse", "Tarek"];
    private static readonly string[] Things = ["ship", "convoy", "crate", "licence"];
    private static readonly string[] Verbs = ["left", "reached", "crossed", "saw"];

    public static void Write(string folder)
    {
        for (var number = 0; number < 8; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"tree{number}.conllu"), Treebank(number));
        }

        File.WriteAllText(Path.Combine(folder, "names.conll"), string.Concat(Enumerable.Range(0, 8).Select(Columns)));
        File.WriteAllText(Path.Combine(folder, "judged.jsonl"), string.Concat(Enumerable.Range(0, 16).Select(Judged)));
    }

    /// <summary>Whether things happened, as the certainty stage learns it.</summary>
    private static string Judged(int number)
    {
        var (name, thing, verb) = Words(number);
        return $$"""
            {"text": "{{name}} {{verb}} the {{thing}} .", "targets": [{"span1": [1, 2], "label": 3.0}]}
            {"text": "{{name}} never {{verb}} the {{thing}} .", "targets": [{"span1": [2, 3], "label": -2.25}]}

            """;
    }

    private static string Treebank(int number)
    {
        var text = new StringWriter();
        text.WriteLine($"# newdoc id = sample{number}");
        for (var line = 0; line < 6; line++)
        {
            var (name, thing, verb) = Words(number + line);
            text.WriteLine($"1\t{name}\t{name}\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person)");
            text.WriteLine("2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_");
            text.WriteLine("3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_");
            text.WriteLine($"4\t{thing}\t{thing}\tNOUN\tNN\t_\t5\tnsubj\t_\t_");
            text.WriteLine($"5\t{verb}\t{verb}\tVERB\tVBD\t_\t2\tccomp\t_\t_");
            text.WriteLine("6\tKampala\tKampala\tPROPN\tNNP\t_\t5\tobj\t_\tEntity=(2-place)|SpaceAfter=No");
            text.WriteLine("7\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_");
            text.WriteLine();
        }

        return text.ToString();
    }

    private static string Columns(int number)
    {
        var (name, thing, verb) = Words(number);
        return $"{name}\tB-person\nsaid\tO\nthe\tO\n{thing}\tO\n{verb}\tO\nKampala\tB-location\n.\tO\n\n";
    }

    private static (string Name, string Thing, string Verb) Words(int number) =>
        (Names[number % 4], Things[number / 2 % 4], Verbs[number / 3 % 4]);
}
