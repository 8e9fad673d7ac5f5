using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Tests.Matters;

namespace Hearsay.Ledger.Tests.Origins;

public sealed class OfficesTests
{
    [Theory]
    [InlineData("A spokesman of the Tide Council, Colonel Omar Seck, said the barge was empty.", "Omar Seck", "A spokesman of the Tide Council, Colonel")]
    [InlineData("The barge was empty, said Ilse Brandt, head of the Shipping Board.", "Ilse Brandt", "head of the Shipping Board")]
    [InlineData("The barge was empty, said Ilse Brandt, commander of U.S. forces in Veld, on Monday.", "Ilse Brandt", "commander of U.S. forces in Veld")]
    [InlineData("The speaker of the Reed Front (RF) Mr. Omar Seck\ndeclared that it was empty.", "Omar Seck", "The speaker of the Reed Front Mr.")]
    [InlineData("Omar Seck said it. Reed Front spokesman Seck added nothing.", "Omar Seck", "Reed Front spokesman")]
    [InlineData("Omar Seck denied it.", "Omar Seck", null)]
    [InlineData("It was empty, Omar Seck said, adding nothing.", "Omar Seck", null)]
    public void What_stands_beside_a_name_says_for_whom_it_speaks(string text, string name, string? office)
    {
        var reading = Readings.Read("Harbour Post", "1 May 2031", text);
        var last = name.Split(' ')[^1];
        var mentions = new List<TextSpan>();
        for (var at = reading.Report.Text.IndexOf(last, StringComparison.Ordinal); at >= 0; at = reading.Report.Text.IndexOf(last, at + 1, StringComparison.Ordinal))
        {
            mentions.Add(new TextSpan(at, at + last.Length));
        }

        Offices.Find(reading, new Voice { Kind = VoiceKind.Person, Name = name, Mentions = mentions }).ShouldBe(office);
    }
}
