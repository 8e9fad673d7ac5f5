using System.Globalization;
using System.Text.Json;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Reads spans of one text back from code points.</summary>
internal sealed class SpanReader(CodePoints codePoints)
{
    /// <summary>The span whose start and end the object holds.</summary>
    public TextSpan EndsOf(JsonElement one) =>
        codePoints.ToUtf16(new TextSpan(one.GetProperty("start").GetInt32(), one.GetProperty("end").GetInt32()));

    public TextSpan OneOf(JsonElement holder, string property) => EndsOf(holder.GetProperty(property));

    public IReadOnlyList<TextSpan> ListOf(JsonElement holder, string property) => holder.ListOf(property, EndsOf);
}

/// <summary>Short ways to what the contract's objects hold.</summary>
internal static class JsonElements
{
    /// <summary>The text of a property; null where it is null or not there.</summary>
    public static string? Text(this JsonElement one, string property) => one.TryGetProperty(property, out var value) ? value.GetString() : null;

    /// <summary>The text of a property that must have one.</summary>
    public static string Required(this JsonElement one, string property) =>
        one.Text(property) ?? throw new FormatException($"'{property}' is missing.");

    public static double? Number(this JsonElement one, string property) =>
        one.GetProperty(property) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    public static IReadOnlyList<T> ListOf<T>(this JsonElement one, string property, Func<JsonElement, T> read) =>
        [.. one.GetProperty(property).EnumerateArray().Select(read)];

    /// <summary>The places, from 0, that a list of ids such as "c1" and "c4" stands for.</summary>
    public static IReadOnlyList<int> Numbers(this JsonElement one, string property) => one.ListOf(property, id => PlaceOf(id.GetString()!));

    public static int PlaceOf(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) - 1;
}
