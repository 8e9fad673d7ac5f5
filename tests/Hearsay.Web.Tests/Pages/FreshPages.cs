using AngleSharp.Dom;

namespace Hearsay.Web.Tests.Pages;

/// <summary>Pages whose lists are kept beside what they list.</summary>
internal static class FreshPages
{
    /// <summary>The page at an address, with its lists up to date.</summary>
    public static Task<IDocument> Fresh(this SampleDesk desk, string address)
    {
        while (desk.Ledger.Briefs.Refresh())
        {
        }

        return desk.Page(address);
    }

    /// <summary>The words of an element on one line; empty where there is no such element.</summary>
    public static string Words(this IElement? element) => element?.Line() ?? "";

    public static List<string> Links(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];
}
