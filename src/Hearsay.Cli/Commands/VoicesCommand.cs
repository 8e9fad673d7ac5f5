using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Voices;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay voices</c>: who is heard, how reliable a person thinks them, and how it went with what they told.</summary>
internal static class VoicesCommand
{
    public const string Name = "voices";

    public const string Examples = """
        Examples:
          hearsay voices                    who has a name and is heard most, with reliability where a person judged it
          hearsay voices "Harbour Gazette"  one voice, with its record
          hearsay voices --format json      an object a line

        """;

    private static readonly Argument<string?> Wanted = new("NAME") { Description = "Only the voice of this name, however it is written, with its record.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also voices without a name, those of each report for themselves." };

    private static readonly Option<int> Limit = new("--limit", "-n") { Description = "How many to show (the default is 50).", HelpName = "NUMBER", DefaultValueFactory = _ => 50 };

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    public static Command Create()
    {
        Format.AcceptWords();
        Limit.MustBeBetween(1, 1_000_000);
        var command = new Command(Name, "Show whose word the reports rest on, and how reliable each was judged, A to F.") { Wanted, All, Limit, Format };
        command.SetAction(parsed => LedgerListing.Print(
            parsed,
            parsed.GetValue(Format),
            ledger => parsed.GetValue(Wanted) is { } name ? [Find(ledger, name)] : Most(ledger, parsed.GetValue(Limit), parsed.GetValue(All)),
            VoiceJson.Write,
            (voices, console) =>
            {
                foreach (var voice in voices)
                {
                    HeardVoiceView.Write(console, voice);
                }
            }));
        return command;
    }

    private static IEnumerable<HeardVoice> Most(LedgerStore ledger, int limit, bool withUnnamed)
    {
        var grades = ledger.Judgements.Reliabilities();
        return ledger.Voices.Most(limit, withUnnamed).Select(voice => new HeardVoice(voice, grades.GetValueOrDefault(voice.Number), null));
    }

    private static HeardVoice Find(LedgerStore ledger, string name)
    {
        var voice = ledger.Voices.Find(name) ?? throw new AbsentException($"No voice in the ledger is called '{name}'; see 'hearsay voices'.");
        var record = VoiceRecord.Of(voice.Number, ledger.Matters.HeardFrom(voice.Number));
        return new HeardVoice(voice, ledger.Judgements.Reliabilities().GetValueOrDefault(voice.Number), record);
    }
}
