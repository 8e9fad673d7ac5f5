using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>A sentence of GENEVA with its events; offsets of tokens are half-open.</summary>
internal sealed record GenevaSentence(string DocId, string Sentence, IReadOnlyList<string> Tokens, IReadOnlyList<GenevaEntity> EntityMentions, IReadOnlyList<GenevaEvent> EventMentions)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private int[]? _starts;

    [JsonIgnore]
    private int[] Starts => _starts ??= StartsOf();

    public static IEnumerable<GenevaSentence> Read(string path) => File.ReadLines(path).Select(line => JsonSerializer.Deserialize<GenevaSentence>(line, Options)!);

    /// <summary>The stretch of the sentence that tokens cover, whatever white space stands between them.</summary>
    public TextSpan SpanOf(int start, int end) => new(Starts[start], Starts[end - 1] + LengthOf(end - 1));

    private int LengthOf(int token)
    {
        var (length, at) = (0, Starts[token]);
        foreach (var letter in Tokens[token].Where(letter => !char.IsWhiteSpace(letter)))
        {
            at = Sentence.IndexOf(letter, at) + 1;
            length = at - Starts[token];
        }

        return length;
    }

    private int[] StartsOf()
    {
        var (starts, at) = (new int[Tokens.Count], 0);
        for (var token = 0; token < Tokens.Count; token++)
        {
            var isFirst = true;
            foreach (var letter in Tokens[token].Where(letter => !char.IsWhiteSpace(letter)))
            {
                var found = Sentence.IndexOf(letter, at);
                starts[token] = isFirst ? found : starts[token];
                (isFirst, at) = (false, found + 1);
            }
        }

        return starts;
    }
}

/// <summary>What may fill a role.</summary>
internal sealed record GenevaEntity(string Id, int Start, int End);

/// <summary>An event and what fills its roles.</summary>
internal sealed record GenevaEvent(string EventType, GenevaTrigger Trigger, IReadOnlyList<GenevaArgument> Arguments);

/// <summary>The words that tell of an event.</summary>
internal sealed record GenevaTrigger(int Start, int End);

/// <summary>An entity in a role, such as "Supplier".</summary>
internal sealed record GenevaArgument(string EntityId, string Role);
