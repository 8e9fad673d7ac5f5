using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hearsay.Web.Watching;

/// <summary>What is counted and timed. Nothing of it has text of a report, words of a query, or a token.</summary>
internal sealed class Instruments
{
    public const string Name = "Hearsay";

    private readonly Counter<long> _reports;
    private readonly Counter<long> _judgements;
    private readonly Counter<long> _deliveries;

    public Instruments(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _reports = meter.CreateCounter<long>("hearsay.reports", "{report}", "Reports that were sent, by what became of them.");
        _judgements = meter.CreateCounter<long>("hearsay.judgements", "{judgement}", "Judgements, by kind.");
        _deliveries = meter.CreateCounter<long>("hearsay.deliveries", "{delivery}", "Webhooks, by what became of them.");
    }

    public static ActivitySource Source { get; } = new(Name);

    public void Taken(string outcome) => _reports.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Judged(string kind) => _judgements.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void Told(string outcome) => _deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
