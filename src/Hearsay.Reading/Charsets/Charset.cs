using System.Text;
using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Charsets;

/// <summary>How bytes are to be decoded, what decided that, and how many bytes of mark come before the text.</summary>
internal readonly record struct Charset(Encoding Encoding, string DecidedBy, int MarkLength = 0)
{
    public CharsetChoice Choice => new(Encoding.WebName, DecidedBy);
}
