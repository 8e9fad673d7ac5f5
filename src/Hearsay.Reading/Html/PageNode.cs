namespace Hearsay.Reading.Html;

/// <summary>An element, or a stretch of text, of a page; its children follow it in the page's list, up to <see cref="End"/>.</summary>
internal sealed class PageNode(int index, int parent, string tag)
{
    public int Index => index;

    /// <summary>The index of the element around it, -1 at the root.</summary>
    public int Parent => parent;

    /// <summary>The element's name in lower case; empty for text.</summary>
    public string Tag => tag;

    /// <summary>The index behind its last descendant.</summary>
    public int End { get; set; } = index + 1;

    public string Text { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    public bool IsText => tag.Length == 0;

    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }
}
