namespace Hearsay.Cli.Batches;

/// <summary>What <c>hearsay add</c> prints of each report.</summary>
internal enum AddFormat : byte
{
    Text, Json,
}
