using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Reads under which flag carriers go: "Panama-flagged", "registered in Togo", "flying the flag of Belize", "stateless".</summary>
internal sealed class FlagReader(Document document, CarrierLexicon lexicon, States states, Holders holders)
{
    /// <summary>"Flagged" and "registered", with the state before or behind.</summary>
    public void ReadFlagged(TokenRange cue, int sentence)
    {
        var tokens = document.Sentences[sentence].Tokens;
        if (StateBefore(cue.Start, tokens) is { } before)
        {
            Set(holders.Ahead(cue.End, tokens.End) ?? (IsHyphen(cue.Start - 1) ? holders.OfClause(cue.Start, sentence) : null), before, cue, tokens);
        }
        else if (cue.End < tokens.End && document.FormOf(cue.End) is "in" or "to" or "under" or "by" or "with" or "from" or "at"
            && states.FindAt(document, cue.End + 1, tokens.End, out var after) is { } behind && !IsOver(after, tokens.End))
        {
            Set(holders.OfClause(cue.Start, sentence), behind, cue, tokens);
        }
    }

    /// <summary>"The flag of Togo", "a Togolese flag", "Panama-flag tanker", "Flag: Panama".</summary>
    public void ReadFlag(TokenRange cue, int sentence)
    {
        var tokens = document.Sentences[sentence].Tokens;
        var after = cue.End;
        if (StateBefore(cue.Start, tokens) is { } before)
        {
            Set(holders.Ahead(cue.End, Math.Min(tokens.End, cue.End + 3)) ?? Flown(cue, sentence), before, cue, tokens);
        }
        else if (cue.End < tokens.End && document.FormOf(cue.End) is "of" && states.FindAt(document, cue.End + 1, tokens.End, out after) is { } of && !IsOver(after, tokens.End))
        {
            Set(Flown(cue, sentence), of, cue, tokens);
        }
        else if (Labelled(cue.End, tokens.End) is { } labelled)
        {
            Set(holders.Near(cue.Start, sentence, CarrierKind.Vessel), labelled, cue, tokens);
        }
    }

    public void ReadStateless(TokenRange cue, int sentence)
    {
        var tokens = document.Sentences[sentence].Tokens;
        if (!lexicon.IsPast(document, cue.Start, tokens) && (holders.Ahead(cue.End, tokens.End) ?? holders.OfClause(cue.End - 1, sentence)) is { Kind: CarrierKind.Vessel, Flag: null } vessel)
        {
            vessel.IsStateless = true;
        }
    }

    private string? StateBefore(int token, TokenRange sentence) => states.FindBefore(document, sentence.Start, IsHyphen(token - 1) ? token - 1 : token);

    private bool IsHyphen(int token) => token >= 0 && document.FormOf(token) is "-" or "‑" or "–";

    /// <summary>Whose flag it is, where it is flown: not burnt, and not waved by those on board.</summary>
    private CarrierDraft? Flown(TokenRange cue, int sentence)
    {
        var head = document.Heads[cue.Start];
        var isFlown = head >= 0 && lexicon.CueAt(document, head, head + 1, out _).HasFlag(CarrierCue.Flies);
        foreach (var dependent in document.Dependents.Of(cue.Start))
        {
            isFlown |= document.RelationIds[dependent] == RelationId.Case && document.FormOf(dependent) is "under" or "Under";
        }

        return isFlown ? holders.OfClause(cue.Start, sentence) : null;
    }

    /// <summary>"Flag: Panama", "its flag state is Panama".</summary>
    private string? Labelled(int token, int end)
    {
        token += token < end && document.FormOf(token) is "state" or "State" ? 1 : 0;
        return token < end && document.FormOf(token) is ":" or "is" && states.FindAt(document, token + 1, end, out _) is { } state ? state : null;
    }

    private bool IsOver(int token, int end) => token < end && document.FormOf(token) is "until" or "till";

    private void Set(CarrierDraft? carrier, string state, TokenRange cue, TokenRange sentence)
    {
        if (carrier is not null && !lexicon.IsPast(document, cue.Start, sentence))
        {
            carrier.Flag ??= state;
        }
    }
}
