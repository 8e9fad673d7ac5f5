using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Simulator.Pages;

namespace Hearsay.Simulator.Truths;

/// <summary>Writes truth.json in the shape of a gold story, an element a line; matters go out as they come.</summary>
public sealed class TruthWriter : IDisposable
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter _file;
    private readonly List<string> _reports = [];
    private readonly List<string> _copies = [];
    private bool _isFirst = true;

    public TruthWriter(string path, ulong seed)
    {
        _file = new StreamWriter(path) { NewLine = "\n" };
        _file.Write($"{{\"story\": \"simulated-{seed}\", \"matters\": [\n");
    }

    public void Add(SimulatedAffair affair)
    {
        foreach (var matter in affair.Matters)
        {
            _file.Write(_isFirst ? "" : ",\n");
            _file.Write(Json(matter));
            _isFirst = false;
        }

        _reports.AddRange(affair.Reports.Select(report => JsonSerializer.Serialize(new
        {
            file = report.Name,
            outlet = report.Outlet,
            published = PageDates.Iso(report.Published),
            title = report.Title,
            affair = report.Affair,
        }, Options)));
        _copies.AddRange(affair.Copies.Select(Json));
    }

    public static string Json(TrueMatter matter) => JsonSerializer.Serialize(new
    {
        matter = matter.Summary,
        about = matter.About,
        told_by = matter.ToldBy,
        denied_by = matter.DeniedBy,
        origins = new { min = matter.Min, max = matter.Max },
        origin_names = matter.Origins,
        circular = matter.IsCircular,
    }, Options);

    public static string Json(TrueCopy copy) =>
        JsonSerializer.Serialize(new { of = copy.Of, by = copy.By, kind = copy.Kind.ToString().ToLowerInvariant(), credited = copy.IsCredited }, Options);

    public void Dispose()
    {
        _file.Write("\n], \"copies\": [\n");
        _file.Write(string.Join(",\n", _copies));
        _file.Write("\n], \"reports\": [\n");
        _file.Write(string.Join(",\n", _reports));
        _file.Write("\n]}\n");
        _file.Dispose();
    }
}
