using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Words that open a question, direct or indirect: "whether", "who".</summary>
internal static class QuestionWords
{
    public static bool Opens(Document document, int word) =>
        word >= 0 && document.Lemmas[word] is "whether" or "if" or "who" or "whom" or "whose" or "what" or "which" or "where" or "when" or "why" or "how";
}
