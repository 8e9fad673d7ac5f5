using Hearsay.Beats;
using Hearsay.Cli.Inputs;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Adding;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Cli.Batches;

/// <summary>Where a file becomes a reading. One instance serves all threads.</summary>
internal sealed class ReadingRoom
{
    private readonly long _maxBytes;
    private readonly Task<Pipeline> _pipeline;
    private readonly Lazy<ReadingVersion> _version;
    private readonly ReportReader _reader;

    public ReadingRoom(ReadOptions options)
    {
        _maxBytes = options.MaxBytes;

        // The models are opened while the first report is taken apart: that is half of the time to the first claim.
        var models = new Lazy<ModelFolder>(() => Open(options.Models));
        var beat = options.Beat ?? "arms";
        _pipeline = Task.Run(() => EnglishPipeline.Build(models.Value.Pack, BeatFolder.Open(BeatFolder.Find(beat))));
        _version = new Lazy<ReadingVersion>(() => new ReadingVersion(HearsayEngine.Version, models.Value.Hash(), beat));
        _reader = new ReportReader(new ReadingOptions { Plain = options.Plain, MaxBytes = (int)Math.Min(options.MaxBytes, int.MaxValue) });
    }

    /// <exception cref="InputException">The file cannot be had.</exception>
    /// <exception cref="Engine.Models.ModelException">The models cannot be used; the message names the file.</exception>
    public Document Read(InputFile input) => Read(BytesOf(input), input.Path);

    /// <exception cref="InputException">The file cannot be had.</exception>
    public byte[] BytesOf(InputFile input) => input.ReadBytes(_maxBytes);

    /// <exception cref="Engine.Models.ModelException">The models cannot be used; the message names the file.</exception>
    public Document Read(byte[] bytes, string source) => _pipeline.GetAwaiter().GetResult().Run(_reader.Read(bytes, source));

    /// <summary>By what reports are read here.</summary>
    public ReadingVersion Version => _version.Value;

    // Never closed but by the program's end: an interrupted run leaves threads behind that still read from the mapped models.
    private static ModelFolder Open(string? folder) => folder is null ? ModelFolder.OpenEnglish() : ModelFolder.Open(folder);
}
