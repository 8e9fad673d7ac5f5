using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One claim in three lines: the chain, how sure and how told, and the words.</summary>
internal static class ClaimView
{
    public static IEnumerable<Paragraph> Lines(Document document, int claim, bool hasColor)
    {
        yield return Chain(document, claim);
        yield return Manner(document, claim);
        yield return Words(document, document.Attributions[claim], hasColor);
    }

    private static Paragraph Chain(Document document, int claim)
    {
        var line = new Paragraph();
        var arrow = "";
        foreach (var voice in VoiceWords.Chain(document, claim))
        {
            line.Append(arrow, Palette.Faint).Append(voice, Palette.Voice);
            arrow = VoiceWords.Arrow;
        }

        return line;
    }

    private static Paragraph Manner(Document document, int claim)
    {
        var attribution = document.Attributions[claim];
        var (stance, certainty) = document.Certainties[claim];
        var line = new Paragraph().Append(
            CertaintyWords.Of(certainty.Value, certainty.Polarity), CertaintyWords.StyleOf(certainty.Value, certainty.Polarity));
        if (certainty.Cues.Count > 0)
        {
            line.Append($" ({string.Join(", ", certainty.Cues.Select(cue => $"“{SafeText.Line(cue.In(document.Text))}”"))})");
        }

        line.Append(" · " + MannerOf(attribution.Manner));
        if (stance != Engine.Readings.Stance.Asserts)
        {
            line.Append(" · " + stance.ToString().ToLowerInvariant());
        }

        return PartOf(document, attribution) switch
        {
            PartKind.Title => line.Append(" · headline"),
            PartKind.Lead => line.Append(" · lead"),
            _ => line,
        };
    }

    private static string MannerOf(Manner manner) => manner switch
    {
        Engine.Text.Manner.Direct => "quoted",
        Engine.Text.Manner.Indirect => "in the report's words",
        Engine.Text.Manner.Mixed => "partly quoted",
        _ => "the report's own word",
    };

    private static PartKind PartOf(Document document, Attribution attribution)
    {
        var at = attribution.Content.Count > 0 ? document.SpanOf(attribution.Content[0].Start).Start : 0;
        foreach (var part in document.Report.Parts)
        {
            if (part.Span.Contains(at))
            {
                return part.Kind;
            }
        }

        return PartKind.Body;
    }

    // In colour the colours tell source, cue and content apart; without it, brackets do.
    private static Paragraph Words(Document document, Attribution attribution, bool hasColor)
    {
        var line = new Paragraph();
        foreach (var (text, role) in QuotedWords.Of(document, attribution))
        {
            var marked = hasColor ? text : Mark(text, role, isAlone: attribution.Manner == Engine.Text.Manner.Own);
            line.Append(marked, role switch
            {
                WordRole.Source => Palette.Source,
                WordRole.Cue => Palette.Cue,
                WordRole.Content => Palette.Plain,
                _ => Palette.Faint,
            });
        }

        return line;
    }

    private static string Mark(string text, WordRole role, bool isAlone) => role switch
    {
        WordRole.Source => $"[{text}]",
        WordRole.Cue => $"*{text}*",
        WordRole.Content when !isAlone => $"<{text}>",
        _ => text,
    };
}
