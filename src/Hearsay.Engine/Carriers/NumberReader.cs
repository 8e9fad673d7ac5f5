using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Reads the numbers by which carriers are registered, with a label ("IMO 9187629", "tail number EX-36003") or beside the carrier.</summary>
internal sealed class NumberReader(Document document, CarrierLexicon lexicon, Registrations registrations, HullNumbers hulls, Fleet fleet, Holders holders)
{
    private const int MostLinks = 6;

    // "The Il-76 (EX-36003": marks between a carrier and its number; tokens.
    private const int MostMarks = 2;

    /// <summary>Reads the number behind a label that ends before this token.</summary>
    public void ReadLabelled(CarrierCue cue, int token, int sentence)
    {
        var end = document.Sentences[sentence].Tokens.End;
        var code = Codes.At(document, BehindLinks(token, end), end);
        if (code.IsEmpty)
        {
            return;
        }

        var text = Codes.TextOf(document, code);
        if (cue.HasFlag(CarrierCue.Imo) && ImoNumber.IsValid(text))
        {
            holders.Near(code.Start, sentence, CarrierKind.Vessel)?.Imo ??= text.ToString();
        }
        else if (cue.HasFlag(CarrierCue.Mmsi) && IsMmsi(text))
        {
            holders.Near(code.Start, sentence, CarrierKind.Vessel)?.Mmsi ??= text.ToString();
        }
        else if (cue.HasFlag(CarrierCue.CallSign) && text.Length is > 2 and < 9 && text.ContainsAnyInRange('A', 'Z'))
        {
            holders.Near(code.Start, sentence, null)?.CallSign ??= text.ToString();
        }
        else if (cue.HasFlag(CarrierCue.Tail))
        {
            ReadRegistration(text, holders.Near(code.Start, sentence, CarrierKind.Aircraft), cue.HasFlag(CarrierCue.Flagged));
        }
        else if (cue.HasFlag(CarrierCue.Hull) && (hulls.Is(text) || (text.Length < 5 && !text.ContainsAnyExceptInRange('0', '9'))))
        {
            holders.Near(code.Start, sentence, CarrierKind.Vessel)?.Hull ??= text.ToString();
        }
    }

    /// <summary>Reads a number that stands beside a carrier without a label; gives the token to go on from.</summary>
    public int ReadBare(int token, TokenRange sentence)
    {
        var code = Codes.At(document, token, sentence.End);
        if (code.IsEmpty || fleet.At(token) is not null)
        {
            return token + 1;
        }

        var text = Codes.TextOf(document, code);
        if (Beside(code, sentence, CarrierKind.Aircraft) is { } aircraft && registrations.FindState(text) is not null)
        {
            ReadRegistration(text, aircraft, true);
        }
        else if (fleet.At(Math.Max(0, token - 1)) is null && IsBracketed(code, sentence) && Beside(code, sentence, CarrierKind.Vessel) is { } vessel && hulls.Is(text))
        {
            vessel.Hull ??= text.ToString();
        }

        return code.End;
    }

    private void ReadRegistration(ReadOnlySpan<char> text, CarrierDraft? aircraft, bool mustBeKnown)
    {
        var state = registrations.FindState(text);
        if (aircraft is { Registration: null } && (state is not null || (!mustBeKnown && text.Length is > 2 and < 9 && text.ContainsAnyInRange('0', '9'))))
        {
            (aircraft.Registration, aircraft.RegistrationState) = (text.ToString(), state);
        }
    }

    private int BehindLinks(int token, int end)
    {
        for (var links = 0; links < MostLinks && token < end && lexicon.CueAt(document, token, end, out var count).HasFlag(CarrierCue.Link); links++)
        {
            token += count;
        }

        return token;
    }

    // The first three digits of a ship's are a country's, from 2 to 7 (ITU-R M.585).
    private static bool IsMmsi(ReadOnlySpan<char> text) => text.Length == 9 && !text.ContainsAnyExceptInRange('0', '9') && text[0] is >= '2' and <= '7';

    private CarrierDraft? Beside(TokenRange code, TokenRange sentence, CarrierKind kind)
    {
        var before = fleet.Before(code.Start, sentence.Start, kind);
        if (before >= 0 && AreMarks(before + 1, code.Start))
        {
            return fleet.At(before);
        }

        // "N12345, a Cessna": the article stands between as well.
        var behind = fleet.Behind(code.End - 1, sentence.End, kind);
        return behind >= 0 && behind > code.End && document.Tags[behind - 1] == UniversalTag.Det && AreMarks(code.End, behind - 1) ? fleet.At(behind) : null;
    }

    private bool AreMarks(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (document.Tags[token] != UniversalTag.Punct)
            {
                return false;
            }
        }

        return end - start <= MostMarks;
    }

    private bool IsBracketed(TokenRange code, TokenRange sentence) =>
        code.Start > sentence.Start && document.FormOf(code.Start - 1) is "(" && code.End < sentence.End && document.FormOf(code.End) is ")" or ",";
}
