using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Hearsay.Web.Tests.Watching;

/// <summary>Somebody who is told: answers as it is set to, and keeps what came.</summary>
internal sealed class HookReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, int> _answer;

    public HookReceiver(Func<int, int>? answer = null)
    {
        _answer = answer ?? (_ => 200);
        for (var port = 20_000 + Random.Shared.Next(20_000); ; port++)
        {
            try
            {
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                _listener.Start();
                Url = $"http://127.0.0.1:{port}/hook";
                break;
            }
            catch (HttpListenerException)
            {
                // Somebody has this port.
            }
        }

        _ = Listen();
    }

    public string Url { get; } = "";

    public ConcurrentQueue<(string Body, Dictionary<string, string> Headers)> Came { get; } = [];

    /// <summary>Waits until so many came.</summary>
    public async Task<List<(string Body, Dictionary<string, string> Headers)>> Wait(int count)
    {
        for (var i = 0; i < 600 && Came.Count < count; i++)
        {
            await Task.Delay(50);
        }

        return [.. Came];
    }

    public void Dispose() => _listener.Close();

    private async Task Listen()
    {
        try
        {
            for (var number = 1; ; number++)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                var body = await reader.ReadToEndAsync();
                Came.Enqueue((body, context.Request.Headers.AllKeys.OfType<string>().ToDictionary(key => key.ToLowerInvariant(), key => context.Request.Headers[key]!)));
                context.Response.StatusCode = _answer(number);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
