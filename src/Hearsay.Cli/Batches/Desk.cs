using Hearsay.Beats;
using Hearsay.Cli.Inputs;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Cli.Batches;

/// <summary>Where a file becomes a reading. One instance serves all threads.</summary>
internal sealed class Desk
{
    private readonly long _maxBytes;
    private readonly Task<Pipeline> _pipeline;
    private readonly ReportReader _reader;

    public Desk(ReadOptions options)
    {
        _maxBytes = options.MaxBytes;

        // The models are opened while the first report is taken apart: that is half of the time to the first claim.
        _pipeline = Task.Run(() => EnglishPipeline.Build(Open(options.Models).Pack, BeatFolder.Open(BeatFolder.Find(options.Beat ?? "arms"))));
        _reader = new ReportReader(new ReadingOptions { Plain = options.Plain, MaxBytes = (int)Math.Min(options.MaxBytes, int.MaxValue) });
    }

    /// <exception cref="InputException">The file cannot be had.</exception>
    /// <exception cref="Engine.Models.ModelException">The models cannot be used; the message names the file.</exception>
    public Document Read(InputFile input)
    {
        var report = _reader.Read(input.ReadBytes(_maxBytes), input.Path);
        return _pipeline.GetAwaiter().GetResult().Run(report);
    }

    // Never closed but by the program's end: an interrupted run leaves threads behind that still read from the mapped models.
    private static ModelFolder Open(string? folder) => folder is null ? ModelFolder.OpenEnglish() : ModelFolder.Open(folder);
}
