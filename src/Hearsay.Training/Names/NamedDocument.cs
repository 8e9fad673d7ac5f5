using Hearsay.Engine.Text;

namespace Hearsay.Training.Names;

/// <summary>A document with its words, its sentences and the labels of its names; see <see cref="Engine.Names.NameLabels"/>.</summary>
/// <param name="Skipped">Sentences whose names are not sure; nothing is learnt from them. Null where there are none.</param>
public sealed record NamedDocument(string Corpus, Document Document, byte[] Labels, HashSet<int>? Skipped = null);
