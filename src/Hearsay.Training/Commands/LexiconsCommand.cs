using System.CommandLine;
using Hearsay.Engine.Names;
using Hearsay.Training.Names;

namespace Hearsay.Training.Commands;

/// <summary><c>lexicons</c>: makes the lexicons that are taken from the PETRARCH dictionaries.</summary>
internal static class LexiconsCommand
{
    private static readonly Option<string> Corpora = new("--corpora")
    {
        Description = "The folder of the corpora.",
        DefaultValueFactory = _ => "../shared/corpora",
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "The file to write.",
        DefaultValueFactory = _ => "models/en/lexicons/actors.tsv",
    };

    private static readonly (string File, GazetteerClasses Otherwise)[] Dictionaries =
    [
        ("Phoenix.Countries.actors.txt", GazetteerClasses.Person),
        ("Phoenix.International.actors.txt", GazetteerClasses.Organization),
        ("Phoenix.MilNonState.actors.txt", GazetteerClasses.Group),
    ];

    private static readonly string[] Header =
    [
        "# Persons, organisations, armed groups and regions.",
        "# Origin: made by 'Hearsay.Training lexicons' from the PETRARCH 2 dictionaries, MIT, Copyright (c) 2014 Open Event Data; see NOTICE.",
        "# Columns, parted by a tab: kind, the first three letters of the CAMEO code, names (parted by |).",
    ];

    public static Command Create()
    {
        var command = new Command("lexicons", "Make the lexicons that are taken from the PETRARCH dictionaries.") { Corpora, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var folder = Path.Combine(arguments.GetRequiredValue(Corpora), "petrarch");
        var actors = Dictionaries.SelectMany(dictionary => PetrarchReader.Read(File.ReadLines(Path.Combine(folder, dictionary.File)), dictionary.Otherwise));
        var lines = actors.DistinctBy(actor => (actor.Kind, actor.Name))
            .GroupBy(actor => (actor.Kind, actor.Code))
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => $"{group.Key.Kind.ToString().ToLowerInvariant()}\t{group.Key.Code}\t{string.Join('|', group.Select(actor => actor.Name).Order(StringComparer.Ordinal))}");
        File.WriteAllLines(arguments.GetRequiredValue(Output), Header.Concat(lines));
        return 0;
    }
}
