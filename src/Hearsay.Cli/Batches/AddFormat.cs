namespace Hearsay.Cli.Batches;

/// <summary>What <c>hearsay add</c> and <c>reread</c> print of each report.</summary>
internal enum AddFormat : byte
{
    Text, Json,
}
