using Hearsay.Engine.Models;

namespace Hearsay.Engine.Names;

/// <summary>Reads the lexicons of names and says what each name in them is.</summary>
public static class GazetteerReader
{
    /// <summary>Every name with its classes; a name may come several times.</summary>
    /// <exception cref="ModelException">A file is missing or a line of it is wrong; the message names both.</exception>
    public static IEnumerable<(string Name, GazetteerClasses Classes)> Read(ModelPack models) =>
        States(models)
            .Concat(FirstColumn(models, "cities.tsv", 2, GazetteerClasses.City))
            .Concat(FirstColumn(models, "regions.tsv", 2, GazetteerClasses.Region))
            .Concat(FirstColumn(models, "outlets.tsv", 4, GazetteerClasses.Outlet))
            .Concat(Parted(models, "groups.tsv", '|', GazetteerClasses.Group))
            .Concat(Parted(models, "organizations.tsv", '|', GazetteerClasses.Organization))
            .Concat(Parted(models, "peoples.txt", '|', GazetteerClasses.People))
            .Concat(Parted(models, "org-words.txt", '|', GazetteerClasses.OrganizationWord))
            .Concat(Parted(models, "place-words.txt", '|', GazetteerClasses.PlaceWord))
            .Concat(Parted(models, "titles.txt", '|', GazetteerClasses.Title))
            .Concat(Parted(models, "first-names.txt", ' ', GazetteerClasses.GivenName))
            .Concat(Parted(models, "surnames.txt", ' ', GazetteerClasses.FamilyName))
            .Concat(Weapons(models))
            .Concat(Crafts(models))
            .Concat(Actors(models));

    private static string PathOf(string file) => $"lexicons/{file}";

    private static IEnumerable<(string, GazetteerClasses)> States(ModelPack models)
    {
        GazetteerClasses[] byColumn =
        [
            GazetteerClasses.State, GazetteerClasses.State, GazetteerClasses.People, GazetteerClasses.People,
            GazetteerClasses.Capital | GazetteerClasses.City, GazetteerClasses.Seat,
        ];
        foreach (var row in LexiconRow.Read(models, PathOf("states.tsv"), 8))
        {
            for (var column = 2; column < 8; column++)
            {
                foreach (var name in Split(row[column], '|'))
                {
                    yield return (name, byColumn[column - 2]);
                }
            }
        }
    }

    private static IEnumerable<(string, GazetteerClasses)> FirstColumn(ModelPack models, string file, int columns, GazetteerClasses classes) =>
        LexiconRow.Read(models, PathOf(file), columns).SelectMany(row => Split(row[0], '|')).Select(name => (name, classes));

    private static IEnumerable<(string, GazetteerClasses)> Parted(ModelPack models, string file, char mark, GazetteerClasses classes) =>
        models.RequireLines(PathOf(file)).SelectMany(line => Split(line.Line, mark)).Select(name => (name, classes));

    private static IEnumerable<(string, GazetteerClasses)> Weapons(ModelPack models)
    {
        foreach (var row in LexiconRow.Read(models, PathOf("weapons.tsv"), 2))
        {
            var kind = row.Parse<GazetteerClasses>(0);
            foreach (var name in Split(row[1], '|'))
            {
                yield return (name, kind);
            }
        }
    }

    private static IEnumerable<(string, GazetteerClasses)> Crafts(ModelPack models)
    {
        foreach (var row in LexiconRow.Read(models, PathOf("crafts.txt"), 3))
        {
            var classes = (row[0], row[1]) switch
            {
                ("prefix", "vessel") => GazetteerClasses.VesselPrefix,
                ("noun", "vessel") => GazetteerClasses.VesselNoun,
                ("noun", "aircraft") => GazetteerClasses.AircraftNoun,
                _ => throw row.Wrong($"has '{row[0]}' and '{row[1]}', which is no kind of word before a craft's name"),
            };
            foreach (var word in Split(row[2], '|'))
            {
                yield return (word, classes);
            }
        }
    }

    private static IEnumerable<(string, GazetteerClasses)> Actors(ModelPack models)
    {
        foreach (var row in LexiconRow.Read(models, PathOf("actors.tsv"), 3))
        {
            var kind = row.Parse<GazetteerClasses>(0);
            foreach (var name in Split(row[2], '|'))
            {
                yield return (name, kind);
                if (kind == GazetteerClasses.Person && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
                {
                    yield return (name[..space], GazetteerClasses.GivenName);
                    yield return (name[(name.LastIndexOf(' ') + 1)..], GazetteerClasses.FamilyName);
                }
            }
        }
    }

    private static string[] Split(string column, char mark) =>
        column == "-" ? [] : column.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
