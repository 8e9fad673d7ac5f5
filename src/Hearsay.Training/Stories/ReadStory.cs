using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Stories;

/// <summary>A gold report beside our reading of it.</summary>
internal sealed class ReadStory(GoldReport gold, ReportReading reading)
{
    public GoldReport Gold { get; } = gold;

    public ReportReading Reading { get; } = reading;

    public PlainTokens Tokens { get; } = new(reading.Report.Text);

    public QuoteLocator Locator { get; } = new(reading.Report.Text);

    public StoryParties Parties { get; } = new(gold.Parties);

    /// <summary>Where the content of a claim may stand: alternatives, each all of its pieces.</summary>
    public List<List<TextSpan>> PlacesOf(GoldClaim claim) =>
        [.. Locator.Locate(claim.Content, claim.Nth).Select(first =>
            (List<TextSpan>)[first, .. claim.ContentMore.SelectMany(more => Locator.Locate(more, near: first.End))])];

    /// <summary>The words of the gold source nearest to the content, articles aside.</summary>
    public HashSet<int> SourceOf(GoldClaim claim, List<List<TextSpan>> places) =>
        Tokens.WordsWithoutArticles(Locator.Locate(claim.Source, near: places.Count > 0 ? places[0][0].Start : 0));

    /// <summary>Name, description and the words of its mentions; pronouns are no names.</summary>
    public IReadOnlyList<string> NamesOf(Voice voice) => Names([voice.Name, voice.Description], voice.Mentions);

    /// <summary>The names of what fills a role or is a place, and the words that fill it.</summary>
    public IReadOnlyList<string> NamesOf(EventRole filler) =>
        filler.Entity >= 0 && Reading.Entities[filler.Entity] is var entity ? Names([entity.Name], [.. entity.Mentions, filler.Span]) : Names([], [filler.Span]);

    private IReadOnlyList<string> Names(IEnumerable<string?> names, IEnumerable<TextSpan> mentions) =>
        [.. names.Concat(mentions.Select(span => span.In(Reading.Report.Text).ToString())).OfType<string>().Where(name => name.Length > 0 && !NameWords.IsPronoun(name))];
}
