using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Text;

/// <summary>A sentence, or a headline or line that is none: its tokens, the part it stands in, and its paragraph (from 0 in the report).</summary>
public readonly record struct Sentence(TokenRange Tokens, PartKind Part, int Paragraph);
