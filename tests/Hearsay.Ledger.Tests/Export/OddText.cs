using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Ledger.Tests.Export;

/// <summary>Text that somebody wrote to break a format, or that broke on its way.</summary>
internal static class OddText
{
    private static readonly string[] Pieces =
    [
        "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-2", "\t=1", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "]]>", "`", "```", "~~~", "|",
        "\ud83d", "\ude00", "\u202e", "\u2066", "\0", "\u001b[31m", "\u009b", "\r\n", "\n\n# Heading\n\n", "\n- item\n", "\n1. item\n", "\n---\n", "\n===\n", "> ", "\"", "\"\"", "'",
        ",", ";", "\\", "\\\\n", "[a](javascript:alert(1))", "![a](//b)", "[a]: //b\n", "[^1]", "*a*", "_a_", "**", "~a~", "^a^", "$a$", "{.a #b}", "&lt;", "&#60;", "http://a.example", "www.a.example",
        "ftp://a.example", "mailto:a@b.example", "a@b.example", ":::", "://", "\ufeff", "\u2028", "\u0085", "é", "漢", "👩‍👧", " ", "  ", "a", "\n    code\n", ": ", "+++", "==a==", "--", "@type", "$ref", "\uffff",
    ];

    public static Arbitrary<string> Any { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Elements(Pieces),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")),
        text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);

    /// <summary>Holds for sixty such texts, and for each piece.</summary>
    public static void ForAll(Action<string> law)
    {
        foreach (var piece in Pieces)
        {
            law(piece);
        }

        Prop.ForAll(Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    /// <summary>What becomes of halves of surrogate pairs on their way through UTF-8.</summary>
    public static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
