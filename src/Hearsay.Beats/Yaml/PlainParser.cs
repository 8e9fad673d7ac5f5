using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hearsay.Beats.Yaml;

/// <summary>
/// Lets through the YAML that a beat needs: maps, lists and words. Anchors and tags have no use there and can make a small file large ("billion laughs"),
/// and what is nested without end would exhaust the stack of whoever builds a tree from it.
/// </summary>
internal sealed class PlainParser(string text) : IParser
{
    private const int Deepest = 16;
    private readonly Parser _parser = new(new StringReader(text));
    private int _depth;
    private int _documents;

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        if (!_parser.MoveNext())
        {
            return false;
        }

        var found = _parser.Current!;
        _depth += found.NestingIncrease;
        _documents += found is DocumentStart ? 1 : 0;
        if (Refuse(found) is { } reason)
        {
            throw new PlainException(found.Start, found.End, reason);
        }

        return true;
    }

    private string? Refuse(ParsingEvent found) => found switch
    {
        AnchorAlias => "has an alias (*), which beats do without; write the words out.",
        NodeEvent { Anchor.IsEmpty: false } => "has an anchor (&), which beats do without; write the words out where they are needed.",
        NodeEvent { Tag.IsEmpty: false } => "has a tag (!), which beats do without; leave it out.",
        _ when _documents > 1 => "starts a second document (---); a beat is one.",
        _ when _depth > Deepest => "is nested too deep; a beat has maps in maps down to the slots of a frame.",
        _ => null,
    };
}
