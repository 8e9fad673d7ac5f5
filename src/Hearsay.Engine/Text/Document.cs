using Hearsay.Engine.Carriers;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Text;

/// <summary>
/// A report and what stages have added to it. Token layers are columns, indexed by the token's place in the document; <see cref="Token"/> is a view.
/// Belongs to one thread at a time.
/// </summary>
public sealed class Document(Report report)
{
    private int[] _starts = [];
    private int[] _ends = [];
    private UniversalTag[] _tags = [];
    private byte[] _pennTags = [];
    private int[] _heads = [];
    private byte[] _relations = [];
    private int[] _mentionsByToken = [];
    private Dependents? _dependents;

    public Report Report { get; } = report;

    public string Text => Report.Text;

    /// <summary>The layers added so far.</summary>
    public Layers Has { get; private set; }

    public int TokenCount => _starts.Length;

    public Token this[int tokenIndex] => new(this, tokenIndex);

    /// <summary>Where each token starts and ends in <see cref="Text"/>, in UTF-16 code units.</summary>
    public ReadOnlySpan<int> TokenStarts => _starts;

    public ReadOnlySpan<int> TokenEnds => _ends;

    /// <summary>In reading order; together they cover every token once.</summary>
    public IReadOnlyList<Sentence> Sentences { get; private set; } = [];

    public ReadOnlySpan<UniversalTag> Tags => _tags;

    public ReadOnlySpan<byte> PennTags => _pennTags;

    public IReadOnlyList<string> Lemmas { get; private set; } = [];

    /// <summary>The head of each token by its index in the document, -1 at a root.</summary>
    public ReadOnlySpan<int> Heads => _heads;

    public ReadOnlySpan<byte> RelationIds => _relations;

    /// <summary>What the network that read the syntax holds in mind at each token; its width is 0 where the syntax came from elsewhere.</summary>
    public TokenStates SyntaxStates { get; private set; } = TokenStates.None;

    /// <summary>The syntax seen from above; made when first asked for.</summary>
    public Dependents Dependents => _dependents ??= new Dependents(_heads);

    /// <summary>In reading order, without overlap.</summary>
    public IReadOnlyList<Name> Names { get; private set; } = [];

    /// <summary>Stretches inside quotation marks, the marks included; a quotation that runs over paragraphs is one stretch a paragraph.</summary>
    public IReadOnlyList<TokenRange> Quotations { get; private set; } = [];

    /// <summary>In the order of their first tokens, the wider ones first.</summary>
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>What the mentions mention, in the order of first mention.</summary>
    public IReadOnlyList<MentionedEntity> MentionedEntities { get; private set; } = [];

    /// <summary>For each token the number of the mention that it is the head of or names, -1 for none.</summary>
    public ReadOnlySpan<int> MentionsByToken => _mentionsByToken;

    /// <summary>Vessels, aircraft and vehicles, in the order of first mention.</summary>
    public IReadOnlyList<Carrier> Carriers { get; private set; } = [];

    /// <summary>In the order of their content.</summary>
    public IReadOnlyList<Attribution> Attributions { get; private set; } = [];

    /// <summary>The voices of the report; the publisher first.</summary>
    public IReadOnlyList<Voice> Voices { get; private set; } = [];

    /// <summary>One for each attribution, by its number: indices into <see cref="Voices"/>, publisher first, origin last.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Chains { get; private set; } = [];

    /// <summary>One for each attribution, by its number: for each link of its chain why it stands there.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Reason>>> ChainReasons { get; private set; } = [];

    /// <summary>One for each attribution, by its number.</summary>
    public IReadOnlyList<Judged> Certainties { get; private set; } = [];

    /// <summary>What an analyst should look at.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The events of the beat; an entity is given by its number in <see cref="MentionedEntities"/>.</summary>
    public IReadOnlyList<Event> Events { get; private set; } = [];

    public TextSpan SpanOf(int tokenIndex) => new(_starts[tokenIndex], _ends[tokenIndex]);

    /// <summary>From the first token's start to the last one's end; empty ranges have no span.</summary>
    public TextSpan SpanOf(TokenRange range) => new(_starts[range.Start], _ends[range.End - 1]);

    public ReadOnlySpan<char> FormOf(int tokenIndex) => SpanOf(tokenIndex).In(Text);

    public void SetTokens(int[] starts, int[] ends)
    {
        Same(starts.Length, ends.Length);
        (_starts, _ends) = (starts, ends);
        Has |= Layers.Tokens;
    }

    public void SetSentences(IReadOnlyList<Sentence> sentences)
    {
        Sentences = sentences;
        Has |= Layers.Sentences;
    }

    public void SetTags(UniversalTag[] tags, byte[] pennTags)
    {
        Same(tags.Length, TokenCount);
        Same(pennTags.Length, TokenCount);
        (_tags, _pennTags) = (tags, pennTags);
        Has |= Layers.Tags;
    }

    public void SetLemmas(IReadOnlyList<string> lemmas)
    {
        Same(lemmas.Count, TokenCount);
        Lemmas = lemmas;
        Has |= Layers.Lemmas;
    }

    public void SetSyntax(int[] heads, byte[] relations)
    {
        Same(heads.Length, TokenCount);
        Same(relations.Length, TokenCount);
        (_heads, _relations, _dependents) = (heads, relations, null);
        Has |= Layers.Syntax;
    }

    public void SetSyntaxStates(TokenStates states)
    {
        Same(states.Count, TokenCount);
        SyntaxStates = states;
        Has |= Layers.SyntaxStates;
    }

    public void SetNames(IReadOnlyList<Name> names)
    {
        Names = names;
        Has |= Layers.Names;
    }

    public void SetQuotations(IReadOnlyList<TokenRange> quotations)
    {
        Quotations = quotations;
        Has |= Layers.Quotations;
    }

    /// <param name="byToken">For each token the number of the mention that it is the head of or names, -1 for none.</param>
    public void SetMentions(IReadOnlyList<Mention> mentions, IReadOnlyList<MentionedEntity> entities, int[] byToken)
    {
        Same(byToken.Length, TokenCount);
        (Mentions, MentionedEntities, _mentionsByToken) = (mentions, entities, byToken);
        Has |= Layers.Mentions;
    }

    public void SetCarriers(IReadOnlyList<Carrier> carriers)
    {
        Carriers = carriers;
        Has |= Layers.Carriers;
    }

    public void SetAttributions(IReadOnlyList<Attribution> attributions)
    {
        Attributions = attributions;
        Has |= Layers.Attributions;
    }

    public void SetChains(
        IReadOnlyList<Voice> voices, IReadOnlyList<IReadOnlyList<int>> chains, IReadOnlyList<IReadOnlyList<IReadOnlyList<Reason>>>? reasons = null)
    {
        Same(chains.Count, Attributions.Count);
        (Voices, Chains, ChainReasons) = (voices, chains, reasons ?? []);
        Has |= Layers.Chains;
    }

    public void SetCertainties(IReadOnlyList<Judged> certainties)
    {
        Same(certainties.Count, Attributions.Count);
        Certainties = certainties;
        Has |= Layers.Certainty;
    }

    public void SetFindings(IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        Has |= Layers.Findings;
    }

    public void SetEvents(IReadOnlyList<Event> events)
    {
        Events = events;
        Has |= Layers.Events;
    }

    private static void Same(int given, int wanted)
    {
        if (given != wanted)
        {
            throw new ArgumentException($"A column of {given} was given where {wanted} are wanted.");
        }
    }
}
