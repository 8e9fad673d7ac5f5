using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Unnamed;

/// <summary>What the words of a description say of somebody unnamed: of which nation ("Iraqi"), in which role ("security sources").</summary>
internal sealed class RoleReader(Document document, KnownNames known, AnonymityLexicon lexicon)
{
    public (string? Nationality, string? Role) Read(SourcePhrase phrase)
    {
        string? nationality = null;
        List<string> role = [];
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (i <= phrase.Head && IsNationality(i))
            {
                nationality = nationality is null ? document.FormOf(i).ToString() : $"{nationality} {document.FormOf(i)}";
            }
            else if (i > phrase.Head || !IsLeftOut(i, phrase))
            {
                role.Add(document.FormOf(i).ToString());
            }
        }

        return (nationality, role.Count > 0 ? NameForm.OnOneLine(Joined(role, phrase)) : null);
    }

    /// <summary>The words as the text has them where nothing was left out between them.</summary>
    private string Joined(List<string> role, SourcePhrase phrase)
    {
        var whole = document.SpanOf(new TokenRange(phrase.Tokens.End - Math.Min(role.Count, phrase.Tokens.Count), phrase.Tokens.End)).In(document.Text);
        return whole.Length >= role.Sum(word => word.Length) && role.All(whole.ToString().Contains) ? whole.ToString() : string.Join(' ', role);
    }

    /// <summary>Articles, numbers and "unnamed" tell no role, nor does the "and" between two nations.</summary>
    private bool IsLeftOut(int token, SourcePhrase phrase) =>
        document.Tags[token] is UniversalTag.Det or UniversalTag.Num or UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp
        || document.Lemmas[token] is "several" or "many" or "other" or "another" or "same" or "few" or "dozen" or "some"
        || (token < phrase.Head && lexicon.Words.TryFind(document, token, phrase.Tokens.End, out var role, out _) && role == AnonymityRole.Word);

    private bool IsNationality(int token)
    {
        var form = document.FormOf(token);
        return char.IsUpper(form[0]) && (known.FindPeople(form) is not null || known.Find(form.ToString()) is { Kind: Readings.VoiceKind.State, IsCapital: false }
            || form is "Western" or "European" or "Arab" or "African" or "Asian" or "Palestinian" or "Kurdish" or "Latin" or "Gulf" or "Scandinavian" or "Nordic" or "Balkan");
    }
}
