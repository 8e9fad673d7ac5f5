using Hearsay.Engine.Text;

namespace Hearsay.Engine.Reports;

/// <summary>What a stretch of a report is; written in lower case in the contract's JSON.</summary>
public enum PartKind : byte
{
    Title, Lead, Body, Caption, Credit, Dateline, Byline, Date, Related, Comment, Furniture,
}

/// <summary>A stretch of a report of one kind. Parts follow each other without overlap; what lies between them is white space.</summary>
public readonly record struct Part(PartKind Kind, TextSpan Span);

public static class PartKinds
{
    /// <summary>Whether the engine reads language in such a part: title, lead, body, captions.</summary>
    public static bool IsRead(this PartKind kind) => kind is PartKind.Title or PartKind.Lead or PartKind.Body or PartKind.Caption;

    /// <summary>Whether the words of such a part can be claims: title, lead and body. A caption is no evidence.</summary>
    public static bool CanClaim(this PartKind kind) => kind is PartKind.Title or PartKind.Lead or PartKind.Body;
}
