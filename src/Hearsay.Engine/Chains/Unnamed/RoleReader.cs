using System.Text;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Unnamed;

/// <summary>What the words of a description say of somebody unnamed: of which nation ("Iraqi"), in which role ("security sources").</summary>
internal sealed class RoleReader(Document document, KnownNames known, AnonymityLexicon lexicon)
{
    public (string? Nationality, string? Role) Read(SourcePhrase phrase)
    {
        var (nationality, role) = (new StringBuilder(), new StringBuilder());
        var (lastNation, lastRole) = (-1, -1);
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (i <= phrase.Head && IsNationality(i))
            {
                Add(nationality, ref lastNation, i);
            }
            else if (i > phrase.Head || !IsLeftOut(i, phrase))
            {
                Add(role, ref lastRole, i);
            }
        }

        return (TextOf(nationality), TextOf(role));
    }

    /// <summary>With a blank before it, unless the text has the two words in one: "front-runner".</summary>
    private void Add(StringBuilder words, ref int last, int token)
    {
        if (last >= 0 && document.TokenEnds[last] != document.TokenStarts[token])
        {
            words.Append(' ');
        }

        words.Append(document.FormOf(token));
        last = token;
    }

    private static string? TextOf(StringBuilder words) => words.Length > 0 ? words.ToString() : null;

    /// <summary>Articles, numbers and "unnamed" tell no role, nor does the "and" between two nations.</summary>
    private bool IsLeftOut(int token, SourcePhrase phrase) =>
        document.Tags[token] is UniversalTag.Det or UniversalTag.Num or UniversalTag.Cconj or UniversalTag.Adp
        || document.Lemmas[token] is "several" or "many" or "other" or "another" or "same" or "few" or "dozen" or "some"
        || (token < phrase.Head && lexicon.Words.TryFind(document, token, phrase.Tokens.End, out var role, out _) && role == AnonymityRole.Word);

    private bool IsNationality(int token)
    {
        var form = document.FormOf(token);
        return char.IsUpper(form[0]) && (known.FindPeople(form) is not null || known.Find(form.ToString()) is { Kind: Readings.VoiceKind.State, IsCapital: false }
            || form is "Western" or "European" or "Arab" or "African" or "Asian" or "Palestinian" or "Kurdish" or "Latin" or "Gulf" or "Scandinavian" or "Nordic" or "Balkan");
    }
}
