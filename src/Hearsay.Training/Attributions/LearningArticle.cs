using Hearsay.Engine.Attributions;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>An article as the looks learn from it: read up to its quotations, with gold labels, and seen through a lexicon counted without it.</summary>
internal sealed record LearningArticle(Article Article, Document Document, byte[] Gold, Columns Columns);
