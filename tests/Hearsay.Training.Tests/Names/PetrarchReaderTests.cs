using Hearsay.Engine.Names;
using Hearsay.Training.Names;

namespace Hearsay.Training.Tests.Names;

public class PetrarchReaderTests
{
    [Fact]
    public void Whoever_holds_an_office_from_a_day_on_is_a_person()
    {
        string[] lines = ["JANE_Q_DOE_  # CountryInfo.txt", "\t[UTOGOV 19990101-20031231]", "+JANE_DOE_"];

        PetrarchReader.Read(lines, GazetteerClasses.Person).ShouldBe([
            new Actor(GazetteerClasses.Person, "UTO", "Jane Q Doe"), new Actor(GazetteerClasses.Person, "UTO", "Jane Doe"),
        ]);
    }

    [Fact]
    public void Names_under_a_bare_country_code_are_regions()
    {
        string[] lines = ["UTOPIA_", "+AMAUROT_", "\t[UTO >911221]"];

        PetrarchReader.Read(lines, GazetteerClasses.Person).Select(actor => (actor.Kind, actor.Name)).ShouldBe([
            (GazetteerClasses.Region, "Utopia"), (GazetteerClasses.Region, "Amaurot"),
        ]);
    }

    [Fact]
    public void An_acronym_in_parentheses_and_what_is_no_name_are_left_out()
    {
        string[] lines = ["UTOPIAN_DEFENCE_FRONT_(UDF)_ [UTOREB] # a comment", "+39649_"];

        PetrarchReader.Read(lines, GazetteerClasses.Group).ShouldBe([new Actor(GazetteerClasses.Group, "UTO", "Utopian Defence Front")]);
    }
}
