using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>A date found: its words, and what they say.</summary>
internal readonly record struct ReadDate(TokenRange Tokens, DateExpression Expression, DateBound Bound, bool IsApproximate);
