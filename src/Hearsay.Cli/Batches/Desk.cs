using System.Text;
using Hearsay.Cli.Inputs;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Batches;

/// <summary>Where a file becomes a reading. One instance serves all threads.</summary>
internal sealed class Desk(ReadOptions options)
{
    /// <summary>Opens the models, so that a missing one is told before anything is read.</summary>
    public bool Open() => options.Models is null;

    public Document Read(InputFile input)
    {
        var bytes = input.ReadBytes(options.MaxBytes);
        return new Document(Report.Plain(Encoding.UTF8.GetString(bytes), input.Path));
    }
}
