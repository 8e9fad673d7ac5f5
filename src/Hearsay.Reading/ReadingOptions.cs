namespace Hearsay.Reading;

/// <summary>What is known of a report before its bytes are read, and how they are to be taken.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Takes a text as it is, all of it body: nothing is sorted out and offsets count in the file's own characters.</summary>
    public bool Plain { get; init; }

    /// <summary>The Content-Type header that came with the bytes, such as "text/html; charset=windows-1251".</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the report was had from; its domain and a date in its path count as evidence.</summary>
    public string? Url { get; init; }

    /// <summary>What lies behind so many bytes is hashed but not read.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>The longest text, in UTF-16 units, that is sorted into parts; a longer one is no news report and ends there. Does not hold for <see cref="Plain"/>.</summary>
    public int MaxTextLength { get; init; } = 1 << 20;
}
