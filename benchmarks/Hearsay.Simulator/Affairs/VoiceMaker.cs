using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

/// <summary>Finds people, papers and offices for an affair to come from; never the same office twice.</summary>
public sealed class VoiceMaker(IReadOnlyList<State> states, State home, Dice dice)
{
    private static readonly string[][] UnnamedRows = [.. TableFile.Rows("unnamed.tsv")];
    private static readonly string[][] DocumentRows = [.. TableFile.Rows("documents.tsv")];
    private static readonly string[][] OfficeRows = [.. TableFile.Rows("offices.tsv")];

    private readonly HashSet<string> _taken = [];

    public Voice Unnamed(Outlet via)
    {
        var row = dice.Pick(UnnamedRows);
        var state = PickState();
        var count = dice.Weigh((1, 5), (2, 4), (3, 2), (0, 2));
        var noun = Fill(row[count == 1 ? 1 : 2], state);
        var first = count switch { 1 => Sentences.WithArticle(noun), 0 => noun, _ => $"{Sentences.Number(count)} {noun}" };
        var later = row[3].Split('|')[count == 1 ? 0 : 1];
        var loose = count == 1 ? "an unnamed source" : "unnamed sources";
        return new Voice(VoiceKind.Unnamed, row[0], row[0] == "any" ? null : state, first, "the " + later, loose, count != 1) { Via = via };
    }

    public Voice Document(Outlet via)
    {
        var row = dice.Pick(DocumentRows);
        return new Voice(VoiceKind.Document, row[0], null, row[1], row[2], row[1].Replace(" {seen}", ""), false) { Via = via };
    }

    public static Voice Inspection(Outlet group) => new(VoiceKind.Inspection, group.Name, null, group.Name, "the group", group.Name, false) { Via = group };

    public static Voice Own(Outlet outlet) => new(VoiceKind.Own, "any", null, outlet.Name, "the paper", outlet.Name, false) { Via = outlet };

    /// <summary>An office, or somebody with a name who speaks for it.</summary>
    public Voice? Official(bool isNamed)
    {
        var state = PickState();
        var row = dice.Pick(OfficeRows);
        return _taken.Add($"{row[0]} {state.Name}") ? Official(isNamed, state, row[0], Fill(row[1], state), dice.Pick(row[2].Split('|'))) : null;
    }

    public Voice Official(bool isNamed, State state, string family, string office, string title)
    {
        if (!isNamed)
        {
            return new Voice(VoiceKind.Office, family, state, office, "the " + office[(office.LastIndexOf(' ') + 1)..], office, false);
        }

        var name = World.Ours.Person(state, dice);
        var first = dice.Chance(0.5) ? $"{name}, a {title} for {office}," : $"{name}, {title} of {office},";
        first = title is "director" or "deputy head" ? $"{name}, {title} of {office}," : first;
        return new Voice(VoiceKind.Named, family, state, first, name[(name.IndexOf(' ') + 1)..], $"{title} {name}", false);
    }

    /// <summary>Keeps an office from being an origin, because it denies.</summary>
    public void Reserve(string family, State state) => _taken.Add($"{family} {state.Name}");

    // Those at home know most.
    private State PickState() => dice.Chance(0.5) ? home : dice.Pick(states);

    private static string Fill(string text, State state) =>
        text.Replace("{natl}", state.Adjective).Replace("{state}", state.Name).Replace("{port}", state.Port);
}
