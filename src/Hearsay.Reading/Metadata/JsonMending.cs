using System.Text;

namespace Hearsay.Reading.Metadata;

/// <summary>Mends what publishing systems commonly break in JSON-LD: comments and CDATA around it, line breaks inside strings, wrong escapes.</summary>
internal static class JsonMending
{
    public static string Mend(string script)
    {
        var json = Unwrap(script);
        var mended = new StringBuilder(json.Length);
        var isInString = false;
        for (var at = 0; at < json.Length; at++)
        {
            var character = json[at];
            if (!isInString)
            {
                isInString = character == '"';
                mended.Append(character);
            }
            else if (character == '\\')
            {
                at = AppendEscape(mended, json, at);
            }
            else
            {
                isInString = character != '"';
                mended.Append(char.IsControl(character) ? ' ' : character);
            }
        }

        return mended.ToString();
    }

    private static int AppendEscape(StringBuilder mended, string json, int at)
    {
        var next = at + 1 < json.Length ? json[at + 1] : ' ';
        if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
        {
            mended.Append('\\').Append(next);
        }
        else
        {
            mended.Append(char.IsControl(next) ? ' ' : next);
        }

        return at + 1;
    }

    private static string Unwrap(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        start = script.Contains("<![CDATA[", StringComparison.Ordinal) ? script.IndexOf('{', StringComparison.Ordinal) : start;
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        end = script.TrimEnd().EndsWith("]]>", StringComparison.Ordinal)
            || script.Contains("]]>", StringComparison.Ordinal) ? script.LastIndexOf('}') : end;
        return start >= 0 && end > start ? script[start..(end + 1)] : "";
    }
}
