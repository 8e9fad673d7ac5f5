using System.CommandLine;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge correct TARGET</c>: how a claim or an event should have been read.</summary>
internal static class CorrectCommand
{
    public const string Name = "correct";

    public const string Examples = """
        Examples:
          hearsay judge correct deal.html#c5 --certainty possible --polarity negative
          hearsay judge correct deal.html#c5 --content "the rifles had been sold"
          hearsay judge correct deal.html#c5 --chain "The Post > two officials"
          hearsay judge correct deal.html#e1 --slot supplier="North Korea" --slot broker=

        """;

    private static readonly Argument<string> Target = JudgeOptions.Target("A claim (REPORT#c3) or an event (REPORT#e1).");

    private static readonly Option<CertaintyValue?> Certainty = new("--certainty") { Description = "How sure the last voice is: certain, probable, possible or unknown.", HelpName = "VALUE" };

    private static readonly Option<Polarity?> Polarity = new("--polarity") { Description = "Which way it commits itself: positive, negative or unknown.", HelpName = "VALUE" };

    private static readonly Option<Stance?> Stance = new("--stance") { Description = "What it does with the content: asserts, denies, asks, alleges…", HelpName = "VALUE" };

    private static readonly Option<string> Content = new("--content") { Description = "The words that are claimed, as they stand in the report.", HelpName = "WORDS" };

    private static readonly Option<string> Chain = new("--chain") { Description = "Whom it came through, origin last, with > between them; who published the report need not be said.", HelpName = "VOICES" };

    private static readonly Option<string[]> Slots = new("--slot")
    {
        Description = "What fills a slot of an event; nothing where nothing follows the sign. May be given several times.",
        HelpName = "ROLE=NAME",
    };

    public static Command Create()
    {
        Certainty.AcceptWords();
        Polarity.AcceptWords();
        Stance.AcceptWords();
        Slots.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=') < 1))
            {
                result.AddError($"--slot takes ROLE=NAME, not {token.Value}.");
            }
        });
        var command = new Command(Name, "Correct how a claim or an event was read. What was read stays in the ledger beside it.") { Target, Certainty, Polarity, Stance, Content, Chain, Slots };
        command.SetAction(parsed => JudgeOptions.Judge(parsed, new JudgementRequest
        {
            Kind = JudgementKind.Correct,
            Target = parsed.GetValue(Target)!,
            Content = parsed.GetValue(Content),
            Chain = parsed.GetValue(Chain)?.Split('>'),
            Certainty = parsed.GetValue(Certainty),
            Polarity = parsed.GetValue(Polarity),
            Stance = parsed.GetValue(Stance),
            Slots = parsed.GetValue(Slots) is { Length: > 0 } slots ? [.. slots.Select(SlotOf)] : null,
        }));
        return command;
    }

    private static SlotWords SlotOf(string words) => words.IndexOf('=') is var sign ? new SlotWords(words[..sign], words[(sign + 1)..]) : default;
}
