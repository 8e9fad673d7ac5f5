using Hearsay.Simulator.Spreading;

namespace Hearsay.Simulator.Truths;

public sealed record TrueCopy(string Of, string By, CopyKind Kind, bool IsCredited);
