using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>What an analyst should look at, in one line, with the claims that show it by their numbers.</summary>
internal static class FindingView
{
    private const int MostClaims = 6;

    public static Paragraph Line(Finding finding)
    {
        var line = new Paragraph(SafeText.Line(finding.Note));
        if (finding.Claims.Count > 0)
        {
            var shown = string.Join(", ", finding.Claims.Take(MostClaims).Select(claim => claim + 1));
            line.Append($" ({(finding.Claims.Count == 1 ? "claim" : "claims")} {shown}{(finding.Claims.Count > MostClaims ? ", …" : "")})", Palette.Faint);
        }

        return line;
    }
}
