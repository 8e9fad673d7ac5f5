using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Parties;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay parties</c>: who and what the reports name, and what part each is said to play.</summary>
internal static class PartiesCommand
{
    public const string Name = "parties";

    public const string Examples = """
        Examples:
          hearsay parties                 those in events that most reports name, with their parts
          hearsay parties "Castor Metals"
          hearsay parties --all           those, too, that play no part in an event
          hearsay parties --format json   an object a line

        """;

    private static readonly Argument<string?> Wanted = new("NAME") { Description = "Only those of this name, however it is written.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also those that are only named and play no part in an event." };

    private static readonly Option<int> Limit = new("--limit", "-n") { Description = "How many to show (the default is 50).", HelpName = "NUMBER", DefaultValueFactory = _ => 50 };

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    public static Command Create()
    {
        Format.AcceptWords();
        Limit.MustBeBetween(1, 1_000_000);
        var command = new Command(Name, "Show the persons, organisations, states, places, ships and arms that the reports name, and the parts that they are said to play.") { Wanted, All, Limit, Format };
        command.SetAction(parsed => LedgerListing.Print(
            parsed,
            parsed.GetValue(Format),
            ledger => parsed.GetValue(Wanted) is { } name ? Find(ledger.Parties, name) : ledger.Parties.Most(parsed.GetValue(Limit), inEventsOnly: !parsed.GetValue(All)),
            PartyJson.Write,
            (parties, console) =>
            {
                foreach (var party in parties)
                {
                    PartyView.Write(console, party);
                }
            }));
        return command;
    }

    private static IReadOnlyList<LedgerParty> Find(PartyShelf parties, string name) => parties.Find(name) is { Count: > 0 } found
        ? found
        : throw new AbsentException($"No party in the ledger is called '{name}'; see 'hearsay parties --all'.");
}
