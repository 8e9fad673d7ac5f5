using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Web.Api;

/// <summary>Takes the bytes of reports off a request and onto disk, so that memory stays small however many are sent. A file that is too large fails alone.</summary>
internal sealed class Uploads(DeskOptions options)
{
    private const int MostFiles = 1000;
    private const int LongestName = 2000;

    public static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var kind) && kind.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <summary>What was sent: the body as it is, under a name, or the files of a form.</summary>
    /// <exception cref="BadHttpRequestException">The request is no such thing.</exception>
    public async Task<IReadOnlyList<IntakeItem>> Take(HttpRequest request, string? source, CancellationToken cancellation)
    {
        if (!IsForm(request) || !MediaTypeHeaderValue.TryParse(request.ContentType, out var kind))
        {
            return [await TakeOne(request.Body, NameOf(source) ?? throw new BadHttpRequestException("Say what the report is called: ?source=NAME, a path or an address."), cancellation).ConfigureAwait(false)];
        }

        var boundary = HeaderUtilities.RemoveQuotes(kind.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200)
        {
            throw new BadHttpRequestException("The form says no boundary.");
        }

        var items = new List<IntakeItem>();
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
            {
                if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var told) && FileNameOf(told) is { } name)
                {
                    if (items.Count == MostFiles)
                    {
                        throw new BadHttpRequestException($"A form has up to {MostFiles} reports; send the others in another.");
                    }

                    items.Add(await TakeOne(section.Body, NameOf(name) ?? "(no name)", cancellation).ConfigureAwait(false));
                }
            }

            return items.Count > 0 ? items : throw new BadHttpRequestException("The form has no file; send each report as a part with a file name.");
        }
        catch (Exception exception)
        {
            Drop(items);
            throw exception is InvalidDataException or IOException && exception is not BadHttpRequestException ? new BadHttpRequestException("The form breaks off or is no form.") : exception;
        }
    }

    /// <summary>Deletes what will not be read after all.</summary>
    public static void Drop(IEnumerable<IntakeItem> items)
    {
        foreach (var path in items.Select(item => item.Path).OfType<string>())
        {
            File.Delete(path);
        }
    }

    private async Task<IntakeItem> TakeOne(Stream body, string name, CancellationToken cancellation)
    {
        var path = Path.GetTempFileName();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long size = 0;
            var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                var buffer = new byte[81920];
                for (int read; (read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
                {
                    // What is too large is read to its end all the same, as other files may come after it.
                    size += read;
                    if (size <= options.MaxBytes)
                    {
                        hash.AppendData(buffer, 0, read);
                        await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                    }
                }
            }

            if (size is 0 || size > options.MaxBytes)
            {
                File.Delete(path);
                return new IntakeItem(name, null, null, 0, size == 0 ? "there is nothing in it." : $"it has more than {options.MaxBytes:N0} bytes; add it with 'hearsay add --max-size' instead.");
            }

            return new IntakeItem(name, $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}", path, size);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private static string? FileNameOf(ContentDispositionHeaderValue told)
    {
        var name = told.FileNameStar.HasValue ? told.FileNameStar : told.FileName;
        return name.HasValue ? HeaderUtilities.RemoveQuotes(name).Value : null;
    }

    private static string? NameOf(string? given)
    {
        var name = new string([.. (given ?? "").Where(one => !char.IsControl(one))]).Trim();
        return name.Length == 0 ? null : name.Length > LongestName ? name[..LongestName] : name;
    }
}
