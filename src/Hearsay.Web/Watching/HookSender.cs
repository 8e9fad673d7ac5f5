using System.Globalization;
using System.Net;
using System.Text;
using Hearsay.Engine;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Watches;
using Microsoft.Extensions.Hosting;

namespace Hearsay.Web.Watching;

/// <summary>Looks at what is watched and tells it. What nobody takes is tried again, later each time, until it has been tried for about two days.</summary>
internal sealed class HookSender : BackgroundService
{
    private const int AtOnce = 20;
    private const int MostTries = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly LedgerStore _ledger;
    private readonly DeskOptions _options;
    private readonly TimeProvider _clock;
    private readonly Instruments _instruments;
    private readonly HttpClient _client;
    private (long, long, long) _looked = (-1, -1, -1);

    public HookSender(LedgerStore ledger, DeskOptions options, TimeProvider clock, Instruments instruments)
    {
        (_ledger, _options, _clock, _instruments) = (ledger, options, clock, instruments);
        _client = new HttpClient(new SocketsHttpHandler
        {
            // Another address would be one that nobody looked at.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, cancellation) => HookAddresses.Connect(context.DnsEndPoint, options, cancellation),
        })
        { Timeout = Patience };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"Hearsay/{HearsayEngine.Version}");
    }

    public override void Dispose()
    {
        base.Dispose();

        // The ledger is closed after us: what is under way comes to its end first.
        _ = ExecuteTask?.ContinueWith(_ => { }, TaskScheduler.Default).Wait(TimeSpan.FromSeconds(10));
        _client.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Round(stoppingToken).ConfigureAwait(false);
                await Task.Delay(Pause, _clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The desk is being stopped; what was not told stands in the ledger.
        }
    }

    private async Task Round(CancellationToken cancellation)
    {
        try
        {
            var pulse = _ledger.Watches.Pulse();
            if (pulse != _looked)
            {
                _ledger.Watches.Look();
                _looked = pulse;
            }

            await Task.WhenAll(_ledger.Watches.Due(AtOnce).Select(due => Send(due.Watch, due.Delivery, cancellation))).ConfigureAwait(false);
        }
        catch (LedgerException)
        {
            // Somebody else writes, or the server is away: the next round tells it.
        }
    }

    private async Task Send(Watch watch, Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            var status = await Post(watch, delivery, cancellation).ConfigureAwait(false);
            if ((int)status is >= 200 and < 300)
            {
                _ledger.Watches.Done(delivery);
                _instruments.Told("done");
                return;
            }

            Fail(delivery, string.Create(CultureInfo.InvariantCulture, $"answered {(int)status}"), status == HttpStatusCode.Gone);
            if (status == HttpStatusCode.Gone)
            {
                _ledger.Watches.End(watch.Number);
            }
        }
        catch (HttpRequestException exception)
        {
            // What the other side says may be anything: only what kind of fault it is, and our own words.
            var isClosed = exception.Message == HookAddresses.Closed;
            Fail(delivery, isClosed ? HookAddresses.Closed : exception.HttpRequestError.ToString(), isClosed);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Fail(delivery, $"no answer within {Patience.TotalSeconds} seconds", false);
        }
    }

    private async Task<HttpStatusCode> Post(Watch watch, Delivery delivery, CancellationToken cancellation)
    {
        if (HookAddresses.FaultOf(watch.Url, _options) is not null)
        {
            // It was allowed when the watch was made, by a desk that was started otherwise.
            throw new HttpRequestException(HookAddresses.Closed);
        }

        var seconds = _clock.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, watch.Url) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", delivery.Id);
        request.Headers.Add("webhook-timestamp", seconds.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", HookSignature.Of(watch.Secret, delivery.Id, seconds, delivery.Body));
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        return answer.StatusCode;
    }

    private void Fail(Delivery delivery, string error, bool isFinal)
    {
        var isLast = isFinal || delivery.Tries + 1 >= MostTries;
        _ledger.Watches.Failed(delivery, error, isLast ? null : _options.HookRetry * Math.Pow(4, delivery.Tries));
        _instruments.Told(isLast ? "given up" : "failed");
    }
}
