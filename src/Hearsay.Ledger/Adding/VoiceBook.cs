using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>The voices of a report under the numbers that they have throughout the ledger; new ones are given one.</summary>
internal static class VoiceBook
{
    private const string Columns = "voices (number, key, kind, name, description, many, nationality, role, office)";

    /// <returns>The ledger's number of each voice of the reading, by its place there.</returns>
    public static long[] Enter(Work work, long report, ReportReading reading)
    {
        var voices = reading.Voices;
        var keys = voices.Select((voice, place) => KeyOf(voice, report, place)).ToArray();
        var known = Numbers.Of(work, "voices", keys);
        var next = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM voices");
        var rows = new List<object?[]>();
        var words = new List<(long, string)>();
        for (var place = 0; place < keys.Length; place++)
        {
            var office = StoredText.Clean(Offices.Find(reading, voices[place]));
            if (!known.TryAdd(keys[place], next + 1))
            {
                KeepOffice(work, known[keys[place]], office);
            }
            else
            {
                next++;
                rows.Add(RowOf(voices[place], next, keys[place], office));
                words.Add((next, StoredText.Clean($"{voices[place].Name} {voices[place].Description}")!));
            }
        }

        Rows.Insert(work, Columns, "", rows);
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

    /// <summary>The numbers of the voices of a reading to whose end an analyst put some that are not in it; those are given one where the ledger does not know them.</summary>
    /// <param name="read">How many of them the reading has by itself.</param>
    public static long[] NumbersOf(Work work, long report, IReadOnlyList<Voice> voices, int read)
    {
        var keys = voices.Skip(read).Select(voice => voice.Name is null ? $"{report}/judged/{NameKey.Of(voice.Description!)}" : KeyOf(voice, report, 0)).ToArray();
        var known = Numbers.Of(work, "voices", keys);
        var next = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM voices");
        for (var place = 0; place < keys.Length; place++)
        {
            if (known.TryAdd(keys[place], next + 1))
            {
                var voice = voices[read + place];
                Rows.Insert(work, Columns, "", [RowOf(voice, ++next, keys[place], office: null)]);
                work.Database.Search.AddVoices(work, [(next, StoredText.Clean($"{voice.Name} {voice.Description}")!)]);
            }
        }

        return [.. work.Query<long>("SELECT voice FROM report_voices WHERE report = @report ORDER BY place", new { report }), .. keys.Select(key => known[key])];
    }

    // Whoever has a name is the same one in every report; who has none is somebody of this report only.
    private static string KeyOf(Voice voice, long report, int place) =>
        voice.Name is { } name && NameKey.Of(name) is { Length: > 0 } key ? key : $"{report}/{place}";

    // The first report that says it counts: what a paper years later calls the man is not whom he spoke for.
    private static void KeepOffice(Work work, long number, string? office)
    {
        if (office is not null)
        {
            work.Execute("UPDATE voices SET office = @office WHERE number = @number AND office IS NULL", new { number, office });
        }
    }

    private static object?[] RowOf(Voice voice, long number, string key, string? office) =>
    [
        number, key, voice.Kind.Word(), StoredText.Clean(voice.Name), StoredText.Clean(voice.Description), voice.Number.Word(),
        StoredText.Clean(voice.Nationality), StoredText.Clean(voice.Role), office,
    ];
}
