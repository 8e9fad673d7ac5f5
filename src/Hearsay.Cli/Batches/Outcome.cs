using Hearsay.Cli.Inputs;

namespace Hearsay.Cli.Batches;

/// <summary>What came of one report: its printed reading, or why there is none; and what is worth remarking.</summary>
internal readonly record struct Outcome(InputFile Input, ReadOnlyMemory<byte> Printed, string? Error, string? Remark);
