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
    private readonly Pipeline _pipeline;
    private readonly ReportReader _reader;

    /// <exception cref="Engine.Models.ModelException">The models cannot be used; the message names the file.</exception>
    public Desk(ReadOptions options)
    {
        _maxBytes = options.MaxBytes;

        // Never closed but by the program's end: an interrupted run leaves threads behind that still read from the mapped models.
        var models = options.Models is { } folder ? ModelFolder.Open(folder) : ModelFolder.OpenEnglish();
        _pipeline = EnglishPipeline.Build(models.Pack);
        _reader = new ReportReader(new ReadingOptions { Plain = options.Plain, MaxBytes = (int)Math.Min(options.MaxBytes, int.MaxValue) });
    }

    /// <exception cref="InputException">The file cannot be had.</exception>
    public Document Read(InputFile input) => _pipeline.Run(_reader.Read(input.ReadBytes(_maxBytes), input.Path));
}
