using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Tests.Wording;

public sealed class TemplateTests
{
    [Fact]
    public void A_choice_takes_one_of_its_words()
    {
        var template = new Template("a [red|blue] boat");
        Enumerable.Range(0, 40).Select(seed => template.Fill(new Slots(), new Dice((ulong)seed))).Distinct().Order().ShouldBe(["a blue boat", "a red boat"]);
    }

    [Fact]
    public void A_choice_may_hold_a_choice_and_a_slot()
    {
        var template = new Template("[one [two|{three}]|four]!");
        Enumerable.Range(0, 80).Select(seed => template.Fill(new Slots().Set("three", "3"), new Dice((ulong)seed))).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["four!", "one 3!", "one two!"]);
    }

    [Fact]
    public void A_slot_that_nothing_fills_is_an_error_that_names_it() =>
        Should.Throw<KeyNotFoundException>(() => new Template("{who} said").Fill(new Slots(), new Dice(1))).Message.ShouldContain("{who}");

    [Fact]
    public void Inner_slots_hide_outer_ones() =>
        new Template("{a} {b}").Fill(new Slots(new Slots().Set("a", "1").Set("b", "2")).Set("a", "3"), new Dice(1)).ShouldBe("3 2");

    [Fact]
    public void There_are_hundreds_of_templates() => Book.All.Sum(book => book.Rows.Count).ShouldBeGreaterThan(400);

    [Fact]
    public void Brackets_and_braces_are_closed()
    {
        foreach (var row in Book.All.SelectMany(book => book.Rows))
        {
            row.Length.ShouldBe(2, string.Join('|', row));
            row[1].Count(character => character == '[').ShouldBe(row[1].Count(character => character == ']'), row[1]);
            row[1].Count(character => character == '{').ShouldBe(row[1].Count(character => character == '}'), row[1]);
        }
    }

    [Fact]
    public void Two_wordings_of_a_particular_have_the_same_numbers_and_names_in_them()
    {
        foreach (var row in TableFile.Rows("details.tsv"))
        {
            row.Length.ShouldBe(3, row[1]);
            new Template(row[1]).Slots.Order().ShouldBe(new Template(row[2]).Slots.Order(), row[1]);
        }
    }

    [Theory]
    [InlineData("named x,, said.", "Named x, said.")]
    [InlineData("\"it was, said x,.", "\"It was, said x.")]
    public void A_sentence_is_finished_with_a_capital_and_single_marks(string text, string finished) => Sentences.Finish(text).ShouldBe(finished);

    [Theory]
    [InlineData(7, "seven")]
    [InlineData(340, "340")]
    [InlineData(1964, "1,964")]
    public void Numbers_are_written_as_papers_write_them(int number, string written) => Sentences.Number(number).ShouldBe(written);
}
