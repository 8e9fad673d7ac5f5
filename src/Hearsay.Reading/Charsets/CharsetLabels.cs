using System.Text;

namespace Hearsay.Reading.Charsets;

/// <summary>What a charset's name on a page means, as the WHATWG Encoding Standard says: Latin 1 is windows-1252, GB 2312 is GB 18030…</summary>
internal static class CharsetLabels
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso88591"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["l1"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["x-user-defined"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["gb_2312-80"] = "gb18030",
        ["sjis"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["ms932"] = "shift_jis",
        ["euc-kr"] = "ks_c_5601-1987",
        ["ks_c_5601-1989"] = "ks_c_5601-1987",
        ["korean"] = "ks_c_5601-1987",
        ["big5-hkscs"] = "big5",
        ["iso-8859-8-i"] = "iso-8859-8",
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["cp1253"] = "windows-1253",
        ["cp1254"] = "windows-1254",
        ["cp1255"] = "windows-1255",
        ["cp1256"] = "windows-1256",
        ["cp1257"] = "windows-1257",
        ["koi8"] = "koi8-r",
        ["cp866"] = "ibm866",
        ["utf-16"] = "utf-16",
        ["utf-16le"] = "utf-16",
        ["utf-16be"] = "utf-16be",
    };

    static CharsetLabels() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding that a label names; null for a label that is none.</summary>
    public static Encoding? Find(string label)
    {
        var name = label.Trim();
        name = Meant.GetValueOrDefault(name, name);
        if (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null; // no browser reads it, and pages that name it do so to smuggle scripts
        }

        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One of the encodings that every .NET has.</summary>
    public static Encoding Get(string label) => Find(label) ?? Encoding.UTF8;
}
