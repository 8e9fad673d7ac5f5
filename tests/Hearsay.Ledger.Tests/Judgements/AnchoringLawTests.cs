using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Tests.Judgements;

public sealed class AnchoringLawTests
{
    // Few letters, so that words repeat; and what texts are awkward by.
    private static readonly Gen<string> Texts = Gen.Elements("a", "b", "ab", " ", "\n", "“", "\"", "’", "😀", "\uD800", "\0", "\u0301", "é", "-").ListOf().Select(string.Concat);

    private static readonly Gen<(string Text, TextSpan Span)> Stretches =
        from text in Texts
        where text.Length > 0
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, text.Length - start)
        select (text, Whole(text, start, start + length));

    [Fact]
    public void A_selector_finds_its_span_again_in_its_own_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Stretches.ToArbitrary(), one => Anchoring.Find(Anchoring.Make(one.Text, one.Span), one.Text) == one.Span));

    [Fact]
    public void A_selector_finds_its_words_again_behind_any_other_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Stretches.ToArbitrary(), Texts.ToArbitrary(), (one, before) =>
        {
            // A pair made of a half here and a half there would be another character.
            var text = before + "|" + one.Text;
            return Anchoring.Find(Anchoring.Make(one.Text, one.Span), text) is { } found && found.In(text).SequenceEqual(one.Span.In(one.Text));
        }));

    [Fact]
    public void Words_that_stand_once_are_found_at_their_new_place() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Stretches.ToArbitrary(), Texts.ToArbitrary(), (one, before) =>
        {
            var text = before + "|" + one.Text[..one.Span.Start] + "<" + one.Span.In(one.Text).ToString() + ">" + one.Text[one.Span.End..];
            var old = "<" + one.Span.In(one.Text).ToString() + ">";
            var from = one.Text[..one.Span.Start] + old + one.Text[one.Span.End..];
            var span = new TextSpan(one.Span.Start, one.Span.Start + old.Length);
            return Anchoring.Find(Anchoring.Make(from, span), text) == new TextSpan(span.Start + before.Length + 1, span.End + before.Length + 1);
        }));

    [Fact]
    public void Any_selector_in_any_text_selects_a_stretch_of_it_or_nothing() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Texts.ToArbitrary(), Stretches.ToArbitrary(), (text, one) =>
            Anchoring.Find(Anchoring.Make(one.Text, one.Span), text) is not { } found || (found.Start >= 0 && found.Start < found.End && found.End <= text.Length)));

    private static TextSpan Whole(string text, int start, int end) => new(start - (IsInPair(text, start) ? 1 : 0), end + (IsInPair(text, end) ? 1 : 0));

    private static bool IsInPair(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
