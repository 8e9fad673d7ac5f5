using System.Text;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Models;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Carriers;

public class CarrierReaderTests
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;

    private static readonly string[] Files =
    [
        "lexicons/carrier-types.tsv", "lexicons/carrier-cues.tsv", "lexicons/registration-prefixes.tsv", "lexicons/hull-symbols.tsv", "lexicons/states.tsv",
        "lexicons/weapons.tsv", "lexicons/numbers.tsv", "lexicons/currencies.tsv", "lexicons/measures.tsv",
    ];

    [Theory]
    [InlineData("lexicons/carrier-types.tsv", "ship\ttype\tdhow\n", "line 1 has 'ship', which is no CarrierKind")]
    [InlineData("lexicons/carrier-types.tsv", "vessel\tkind\tdhow\n", "line 1 has 'kind', which is no CarrierSense")]
    [InlineData("lexicons/carrier-types.tsv", "vessel\ttype\tdhow|Dhow\n", "line 1 has 'Dhow' a second time")]
    [InlineData("lexicons/carrier-cues.tsv", "# cues\nsmoke\tsmoke\n", "line 2 has 'smoke', which is no CarrierCue")]
    [InlineData("lexicons/registration-prefixes.tsv", "Kyrgyzstan\tEX-\t99999\n", "line 1 has 'Kyrgyzstan', which is no ISO 3166-1 alpha-2 code")]
    [InlineData("lexicons/registration-prefixes.tsv", "KG\tEX-ABC\t99999\n", "line 1 has the prefix 'EX-ABC', which has not one to 5 characters")]
    public void A_wrong_line_names_its_file_and_reason(string file, string line, string message)
    {
        Should.Throw<ModelException>(() => new CarrierReader(With(file, line))).Message.ShouldContain($"{file} {message}");
    }

    [Theory]
    [InlineData("EX-36003", "KG")]
    [InlineData("N12345", "US")]
    [InlineData("UR-CIV", "UA")]
    [InlineData("UR-76717", "UA")]
    [InlineData("4L-GNI", "GE")]
    [InlineData("VP-CAB", "KY")]
    [InlineData("B-HXA", "HK")]
    [InlineData("SU-YAK", "PS")]
    [InlineData("RDPL-34155", "LA")]
    [InlineData("N123456", null)]
    [InlineData("F-16", null)]
    [InlineData("AK-47", null)]
    [InlineData("TU-154", null)]
    [InlineData("HK-416B2", null)]
    [InlineData("", null)]
    public void A_registration_tells_its_state(string mark, string? state)
    {
        new Registrations(Models).FindState(mark).ShouldBe(state);
    }

    [Theory]
    [InlineData("DDG-91", true)]
    [InlineData("F105", true)]
    [InlineData("F 105", true)]
    [InlineData("AK-47", false)]
    [InlineData("DDG", false)]
    [InlineData("DDG-", false)]
    [InlineData("DDG-91A", false)]
    [InlineData("12345", false)]
    public void A_hull_number_is_a_symbol_and_a_few_digits(string text, bool isHull)
    {
        new HullNumbers(Models).Is(text).ShouldBe(isHull);
    }

    private static ModelPack With(string file, string text) =>
        new("models", Files.Where(name => name != file).Select(name => KeyValuePair.Create(name, Models.Require(name)))
            .Append(KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file, Encoding.UTF8.GetBytes(text))));
}
