namespace Hearsay.Ledger.Watches;

/// <summary>Something that is to be told.</summary>
/// <param name="Id">The same in every try, so that who is told twice can tell.</param>
/// <param name="Body">JSON, as it is sent and signed.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Due">When it is tried next; null where it no longer is.</param>
/// <param name="Done">When it was taken; null where it was not.</param>
/// <param name="Error">What went wrong last.</param>
public sealed record Delivery(long Number, long Watch, string Id, string Body, string Made, long Tries, string? Due, string? Done, string? Error);
