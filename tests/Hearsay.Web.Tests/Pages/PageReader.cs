using AngleSharp;
using AngleSharp.Dom;

namespace Hearsay.Web.Tests.Pages;

/// <summary>Gets a page of a desk as a browser would, without running scripts.</summary>
internal static class PageReader
{
    public static async Task<IDocument> Page(this SampleDesk desk, string address)
    {
        var html = await desk.Client.GetStringAsync(new Uri(address, UriKind.Relative));
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address(desk.Address + address));
    }

    /// <summary>The text of an element on one line.</summary>
    public static string Line(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
