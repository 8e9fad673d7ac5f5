using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>The voices of a report under the numbers that they have throughout the ledger; new ones are given one.</summary>
internal static class VoiceBook
{
    /// <returns>The ledger's number of each voice of the reading, by its place there.</returns>
    public static long[] Enter(Work work, long report, IReadOnlyList<Voice> voices)
    {
        var keys = voices.Select((voice, place) => KeyOf(voice, report, place)).ToArray();
        var known = Numbers.Of(work, "voices", keys);
        var next = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM voices");
        var rows = new List<object?[]>();
        var words = new List<(long, string)>();
        for (var place = 0; place < keys.Length; place++)
        {
            if (known.TryAdd(keys[place], next + 1))
            {
                next++;
                rows.Add(RowOf(voices[place], next, keys[place]));
                words.Add((next, StoredText.Clean($"{voices[place].Name} {voices[place].Description}")!));
            }
        }

        Rows.Insert(work, "voices (number, key, kind, name, description, many, nationality, role)", "", rows);
        work.Database.Search.AddVoices(work, words);
        long[] numbers = [.. keys.Select(key => known[key])];
        Rows.Insert(work, "report_voices (report, place, voice)", "", [.. numbers.Select((number, place) => new object?[] { report, place, number })]);
        return numbers;
    }

    /// <summary>Takes out those who are somebody of this report only, before it is read anew.</summary>
    public static void Remove(Work work, long report)
    {
        long[] numbers = [.. work.Query<long>("SELECT number FROM voices WHERE key LIKE @own", new { own = $"{report}/%" })];
        work.Database.Search.RemoveVoices(work, numbers);
        foreach (var number in numbers)
        {
            work.Execute("DELETE FROM voices WHERE number = @number", new { number });
        }
    }

    // Whoever has a name is the same one in every report; who has none is somebody of this report only.
    private static string KeyOf(Voice voice, long report, int place) =>
        voice.Name is { } name && NameKey.Of(name) is { Length: > 0 } key ? key : $"{report}/{place}";

    private static object?[] RowOf(Voice voice, long number, string key) =>
    [
        number, key, voice.Kind.Word(), StoredText.Clean(voice.Name), StoredText.Clean(voice.Description), voice.Number.Word(),
        StoredText.Clean(voice.Nationality), StoredText.Clean(voice.Role),
    ];
}
