using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Gathers a report's names into entities: those alike but for case and white space, and a last name with the person it belongs to.</summary>
internal static class EntityCollector
{
    public static IReadOnlyList<Entity> Collect(Document document)
    {
        var gathered = new List<(EntityKind Kind, string Name, List<TextSpan> Mentions)>();
        var known = new Dictionary<(EntityKind, string), int>();
        foreach (var name in document.Names)
        {
            if (name.Tokens.IsEmpty)
            {
                continue;
            }

            var span = document.SpanOf(name.Tokens);
            var text = OnOneLine(span.In(document.Text));
            var key = (name.Kind, text.ToUpperInvariant());
            if (!known.TryGetValue(key, out var at))
            {
                at = gathered.Count;
                gathered.Add((name.Kind, text, []));
                known[key] = at;
                if (name.Kind == EntityKind.Person && text.LastIndexOf(' ') is > 0 and var space)
                {
                    known.TryAdd((name.Kind, key.Item2[(space + 1)..]), at);
                }
            }

            gathered[at].Mentions.Add(span);
        }

        return [.. gathered.Select((entity, number) => new Entity($"n{number + 1}", entity.Kind, entity.Name, entity.Mentions))];
    }

    private static string OnOneLine(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\n', '\r', '\t') < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0
            ? text.ToString()
            : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
