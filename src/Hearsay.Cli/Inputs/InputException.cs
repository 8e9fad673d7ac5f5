namespace Hearsay.Cli.Inputs;

/// <summary>A report that cannot be had, with the reason in words.</summary>
internal sealed class InputException(string reason) : Exception(reason);
