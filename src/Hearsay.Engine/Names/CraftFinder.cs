using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// Finds weapons and aircraft by their designations ("9M133 Kornet", "Il-76") and vessels by what stands before their names ("MV", "the cargo ship"), of
/// which the corpora that the sequence model learns from have too few.
/// </summary>
internal sealed class CraftFinder(Gazetteer gazetteer, ModelPack models)
{
    private const GazetteerClasses Crafts = GazetteerClasses.Weapon | GazetteerClasses.Aircraft | GazetteerClasses.Vessel;

    private readonly CraftCues _cues = new(models);
    private readonly CraftNames _names = new(gazetteer);
    private readonly ToldVessels _told = new(gazetteer);

    /// <summary>In reading order, without overlap.</summary>
    public List<Name> Find(Document document)
    {
        List<Name> found = [];
        Span<GazetteerClasses> matches = stackalloc GazetteerClasses[12];
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (!MayStart(document.FormOf(token)))
                {
                    continue;
                }

                var name = Known(document, sentence.Tokens, token, matches) ?? Vessel(document, sentence.Tokens, token, matches) ?? Told(document, sentence.Tokens, token);
                if (name is { } craft)
                {
                    found.Add(craft);
                    token = craft.Tokens.End - 1;
                }
            }
        }

        return found;
    }

    private static bool MayStart(ReadOnlySpan<char> form) => char.IsUpper(form[0]) || char.IsDigit(form[0]);

    private Name? Known(Document document, TokenRange sentence, int token, Span<GazetteerClasses> matches)
    {
        for (var length = gazetteer.Match(document, token, sentence.End, matches); length > 0; length--)
        {
            var tokens = new TokenRange(token, token + length);
            if ((matches[length - 1] & Crafts) != 0 && KindOf(document, sentence, tokens, matches[length - 1]) is { } kind)
            {
                return new Name(tokens, kind);
            }
        }

        return null;
    }

    private EntityKind? KindOf(Document document, TokenRange sentence, TokenRange tokens, GazetteerClasses known)
    {
        var text = document.SpanOf(tokens).In(document.Text);
        foreach (var (@class, kind) in new[]
        {
            (GazetteerClasses.Aircraft, EntityKind.Aircraft), (GazetteerClasses.Weapon, EntityKind.Weapon), (GazetteerClasses.Vessel, EntityKind.Vessel),
        })
        {
            if (known.HasFlag(@class) && (IsDesignation(text) || _cues.IsNear(document, sentence, tokens, kind)))
            {
                return kind;
            }
        }

        return null;
    }

    // A name with digits is sure unless it is as short as "A-1"; "No. 10" and dates never get here, as they are in no list.
    private static bool IsDesignation(ReadOnlySpan<char> text)
    {
        int digits = 0, letters = 0;
        foreach (var character in text)
        {
            digits += char.IsDigit(character) ? 1 : 0;
            letters += char.IsUpper(character) ? 1 : 0;
        }

        return digits > 0 && letters > 0 && digits + letters > 2;
    }

    // "MV Sea Star": the prefix belongs to the name; "the cargo ship Sea Star": the noun does not, and is found from the name backwards.
    private Name? Vessel(Document document, TokenRange sentence, int token, Span<GazetteerClasses> matches)
    {
        if (gazetteer.Match(document, token, sentence.End, matches) is var prefix and > 0 && matches[prefix - 1].HasFlag(GazetteerClasses.VesselPrefix)
            && Gazetteer.IsUpper(document.FormOf(token)) && _names.EndOf(document, sentence, token + prefix) is var end && end > token + prefix)
        {
            return new Name(new TokenRange(token, end), EntityKind.Vessel);
        }

        var noun = NounBefore(document, sentence, token);
        return noun != GazetteerClasses.None && _names.EndOf(document, sentence, token) is var last && last > token && !_cues.IsOperator(document, new TokenRange(token, last))
            ? new Name(new TokenRange(token, last), noun == GazetteerClasses.AircraftNoun ? EntityKind.Aircraft : EntityKind.Vessel)
            : null;
    }

    private Name? Told(Document document, TokenRange sentence, int token) =>
        _told.Find(document, sentence, token) is { } told && !_cues.IsOperator(document, told.Tokens) ? told : null;

    private GazetteerClasses NounBefore(Document document, TokenRange sentence, int token)
    {
        var before = token - 1;
        if (before > sentence.Start && document.FormOf(before) is "\"" or "“" or "'" or "‘")
        {
            before--;
        }

        if (before < sentence.Start || !char.IsLower(document.FormOf(before)[0]))
        {
            return GazetteerClasses.None;
        }

        return gazetteer.Find(document.FormOf(before)) & (GazetteerClasses.VesselNoun | GazetteerClasses.AircraftNoun);
    }
}
