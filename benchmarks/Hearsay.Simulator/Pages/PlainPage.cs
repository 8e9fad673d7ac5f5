using System.Text;
using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Pages;

/// <summary>A report as plain text, saved from a site in one of its ways.</summary>
internal static class PlainPage
{
    public static string Write(Telling telling)
    {
        var text = new StringBuilder();
        AddHead(text, telling);
        foreach (var paragraph in BodyText.Paragraphs(telling))
        {
            text.Append(paragraph).Append("\n\n");
        }

        AddFoot(text, telling);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddHead(StringBuilder text, Telling telling)
    {
        var outlet = telling.Outlet;
        var date = PageDates.Write(telling.Day, outlet.DateStyle);
        var byline = telling.Byline.Length > 0 ? $"By {telling.Byline}\n" : "";
        text.Append((outlet.Kind, outlet.Layout) switch
        {
            (OutletKind.Office, _) => $"{outlet.Name}\nPress Statement\n\n{telling.Headline}\n\n{date}\n\n",
            (OutletKind.Agency, _) => $"{outlet.Name}\n\n{telling.Headline}\n\n{date}\n\n",
            (_, 0) => $"{outlet.Name}\n\n{telling.Headline}\n\n{byline}{date}\n\n",
            (_, 1) => $"{outlet.Name.ToUpperInvariant()}\nHome | News | World | Sport\n\n{telling.Headline}\n\nPublished: {date}\n{byline}\n",
            _ => $"{outlet.Name} | World\n\n{telling.Headline}\n\n{date}\n\n",
        });
    }

    private static void AddFoot(StringBuilder text, Telling telling)
    {
        var outlet = telling.Outlet;
        if (BodyText.CreditOf(telling) is { } credit)
        {
            text.Append(credit).Append("\n\n");
        }

        if (outlet.Kind is OutletKind.Agency)
        {
            text.Append($"(Reporting by {telling.Byline})\n\n");
        }

        if (outlet.Footer is { } footer)
        {
            text.Append(footer).Append("\n\n");
        }

        text.Append((outlet.Kind, outlet.Layout) switch
        {
            (OutletKind.Office or OutletKind.Agency, _) => "",
            (_, 1) => "Related stories:\nFerry timetable to change\nMarket hall reopens\n\nShare on Facebook\n",
            _ => $"© {telling.Day.Year} {outlet.Name}. All rights reserved.\n",
        });
    }
}
