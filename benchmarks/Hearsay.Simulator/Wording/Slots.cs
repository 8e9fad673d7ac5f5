namespace Hearsay.Simulator.Wording;

/// <summary>What fills the gaps of a template; asks an outer scope for what it does not know.</summary>
public sealed class Slots(Slots? outer = null)
{
    private readonly Dictionary<string, Func<string>> _values = [];

    public string this[string name] => Find(name)?.Invoke() ?? throw new KeyNotFoundException($"Nothing fills {{{name}}}.");

    public Slots Set(string name, string value)
    {
        _values[name] = () => value;
        return this;
    }

    /// <summary>Draws a value when it is asked for; the same one each time, if it is to stay.</summary>
    public Slots Draw(string name, Func<string> draw, bool stays = false)
    {
        string? drawn = null;
        _values[name] = stays ? () => drawn ??= draw() : draw;
        return this;
    }

    private Func<string>? Find(string name) => _values.TryGetValue(name, out var value) ? value : outer?.Find(name);
}
