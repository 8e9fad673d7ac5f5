using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Pages;

/// <summary>The paragraphs of a report with its dateline and credit, as page and text have them alike.</summary>
internal static class BodyText
{
    public static IEnumerable<string> Paragraphs(Telling telling)
    {
        var dateline = DatelineOf(telling);
        foreach (var paragraph in telling.Body)
        {
            yield return dateline + paragraph.Text;
            dateline = "";
        }
    }

    /// <summary>"First published in the Estuary Courier."; null where nobody is credited or the dateline does it.</summary>
    public static string? CreditOf(Telling telling) =>
        telling.Credit is not { } credit ? null
            : telling.Kind is CopyKind.Rewritten ? telling.Body.Any(paragraph => paragraph.Text.Contains(credit.Name, StringComparison.OrdinalIgnoreCase)) ? null : $"Based on a report by {credit.InSentence}."
            : credit.Kind is not OutletKind.Agency ? $"First published in {credit.InSentence}."
            : telling.Town is null || telling.Outlet.Kind is OutletKind.Agency ? "Source: " + credit.Name : null;

    private static string DatelineOf(Telling telling)
    {
        var agency = telling.Outlet.Kind is OutletKind.Agency ? telling.Outlet : telling.Kind is CopyKind.Rewritten ? null : telling.Credit;
        return telling.Town is null ? ""
            : agency is { Kind: OutletKind.Agency } ? $"{telling.Town.ToUpperInvariant()}, {Wording.Sentences.MonthDay(telling.Of?.Day ?? telling.Day)} ({agency.Name}) - "
            : telling.Town.ToUpperInvariant() + " - ";
    }
}
