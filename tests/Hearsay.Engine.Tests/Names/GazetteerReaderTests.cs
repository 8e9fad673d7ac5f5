using System.Text;
using Hearsay.Engine.Models;
using Hearsay.Engine.Names;

namespace Hearsay.Engine.Tests.Names;

public class GazetteerReaderTests
{
    [Fact]
    public void A_row_with_too_few_columns_names_its_file_and_line()
    {
        var pack = Pack(("lexicons/states.tsv", "# a comment\nUT\tUTO\tUtopia\n"));

        Should.Throw<ModelException>(() => GazetteerReader.Read(pack).ToList())
            .Message.ShouldBe("test: lexicons/states.tsv line 2 has 3 columns, not 8.");
    }

    [Fact]
    public void A_kind_of_craft_that_is_none_names_its_file_and_line()
    {
        var pack = Pack(("lexicons/crafts.txt", "prefix\tvessel\tMV\nprefix\tballoon\tLZ\n"));

        Should.Throw<ModelException>(() => GazetteerReader.Read(pack).ToList()).Message.ShouldContain("lexicons/crafts.txt line 2");
    }

    [Fact]
    public void A_missing_lexicon_is_named()
    {
        var pack = new ModelPack("test", []);

        Should.Throw<ModelException>(() => GazetteerReader.Read(pack).ToList()).Message.ShouldContain("lexicons/states.tsv");
    }

    [Fact]
    public void A_state_comes_with_its_names_people_capital_and_seat()
    {
        var pack = Pack(("lexicons/states.tsv", "UT\tUTO\tUtopia\tRepublic of Utopia\tUtopian\tUtopians\tAmaurot\tOld Hall\n"));

        var read = GazetteerReader.Read(pack).ToLookup(entry => entry.Name, entry => entry.Classes);

        read["Republic of Utopia"].ShouldBe([GazetteerClasses.State]);
        read["Utopians"].ShouldBe([GazetteerClasses.People]);
        read["Amaurot"].ShouldBe([GazetteerClasses.Capital | GazetteerClasses.City]);
        read["Old Hall"].ShouldBe([GazetteerClasses.Seat]);
    }

    // Every lexicon is there and empty but for the given ones.
    private static ModelPack Pack(params (string File, string Text)[] given)
    {
        string[] files =
        [
            "states.tsv", "cities.tsv", "regions.tsv", "outlets.tsv", "groups.tsv", "organizations.tsv", "peoples.txt", "org-words.txt", "place-words.txt",
            "titles.txt", "first-names.txt", "surnames.txt", "weapons.tsv", "crafts.txt", "actors.tsv",
        ];
        var texts = files.ToDictionary(file => $"lexicons/{file}", _ => "# empty\n");
        foreach (var (file, text) in given)
        {
            texts[file] = text;
        }

        return new ModelPack("test", texts.Select(text => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(text.Key, Encoding.UTF8.GetBytes(text.Value))));
    }
}
