using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Tests.Export;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a\u001b[31mb", "a␛[31mb")]
    [InlineData("a\u009b31mb", "a<U+009B>31mb")]
    [InlineData("pay \u202e001\u202c now", "pay <U+202E>001<U+202C> now")]
    [InlineData("bell\a nul\0", "bell␇ nul␀")]
    [InlineData("no\uffff end", "no<U+FFFF> end")]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("so\u00adft \ufeffmark", "soft mark")]
    [InlineData("פרסום ראשון", "פרסום ראשון")]
    [InlineData("👩‍👧 stays", "👩‍👧 stays")]
    public void What_would_steer_a_terminal_is_shown_instead(string text, string shown) => SafeText.Line(text).ShouldBe(shown);

    [Fact]
    public void No_text_whatever_steers_a_terminal() => Prop.ForAll<string?>(text =>
        SafeText.Line(text).All(character => !char.IsControl(character) && character is not (>= '\u202a' and <= '\u202e') and not (>= '\u2066' and <= '\u2069')))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("some 340 tubes", 72, "“some 340 tubes”")]
    [InlineData("some 340 tubes", 9, "“some 340 […]”")]
    [InlineData("tubes", 3, "“tub […]”")]
    [InlineData("tu🙂s", 3, "“tu […]”")]
    public void Long_words_are_cut_between_words(string text, int longest, string shown) => SafeText.Quoted(text, longest).ShouldBe(shown);

    [Fact]
    public void Pieces_keep_the_space_between_them() => (SafeText.Piece("he said\n") + SafeText.Piece(" that") + SafeText.Piece("  ")).ShouldBe("he said  that ");
}
