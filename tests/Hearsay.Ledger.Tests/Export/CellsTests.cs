using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Export.Csv;

namespace Hearsay.Ledger.Tests.Export;

public sealed class CellsTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\r\n\t=1", "'=1")]
    [InlineData("\u200b=1", "'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("T-9 = new", "T-9 = new")]
    [InlineData("a\nb", "a b")]
    [InlineData(null, "")]
    public void Text_that_would_be_a_formula_gets_an_apostrophe(string? text, string cell) => Cells.Text(text).ShouldBe(cell);

    [Fact]
    public void No_text_whatever_becomes_a_formula_or_another_line() => Prop.ForAll<string?>(text =>
        Cells.Text(text) is var cell && (cell.Length == 0 || !"=+-@".Contains(cell[0])) && !cell.Any(char.IsControl)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("my  report.txt", "my  report.txt")]
    [InlineData(" =1.txt", "' =1.txt")]
    [InlineData("-", "'-")]
    public void A_path_keeps_its_spaces(string path, string cell) => Cells.Path(path).ShouldBe(cell);

    [Fact]
    public void Each_of_several_values_is_guarded_and_keeps_its_semicolons_to_itself() => Cells.Distinct(["a", "=b; =c", "", "a", null]).ShouldBe("a; '=b, =c");

    [Fact]
    public void Columns_of_the_same_things_have_a_value_for_each()
    {
        Cells.Aligned([null, "b", "b", ""]).ShouldBe("; b; b; ");

        Cells.Aligned([null, ""]).ShouldBe("");
    }

    [Theory]
    [InlineData(1234567.5, "1234567.5")]
    [InlineData(1e300, "1E+300")]
    [InlineData(double.PositiveInfinity, "")]
    [InlineData(null, "")]
    public void A_number_is_one_for_programs(double? number, string cell) => Cells.Number(number).ShouldBe(cell);
}
