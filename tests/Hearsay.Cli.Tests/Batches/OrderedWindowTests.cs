using Hearsay.Cli.Batches;

namespace Hearsay.Cli.Tests.Batches;

public class OrderedWindowTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_input_though_later_ones_are_ready_first()
    {
        var window = new OrderedWindow<int, int>(4, 1000, _ => 1, number =>
        {
            Thread.Sleep(number % 4 == 0 ? 20 : 0);
            return number;
        });

        window.Run(Enumerable.Range(0, 60), CancellationToken.None).ShouldBe(Enumerable.Range(0, 60));
    }

    [Fact]
    public void Input_is_taken_only_as_the_window_moves_on()
    {
        var taken = 0;
        var window = new OrderedWindow<int, int>(2, 1000, _ => 1, number => number);

        using var results = window.Run(Enumerable.Range(0, 1000).Select(number => { taken++; return number; }), CancellationToken.None).GetEnumerator();
        results.MoveNext().ShouldBeTrue();

        taken.ShouldBeLessThanOrEqualTo(9);
    }

    [Fact]
    public void Heavy_input_waits_until_there_is_room()
    {
        int underWay = 0, most = 0;
        var window = new OrderedWindow<int, int>(8, 100, _ => 60, number =>
        {
            var now = Interlocked.Increment(ref underWay);
            most = Math.Max(most, now);
            Thread.Sleep(5);
            Interlocked.Decrement(ref underWay);
            return number;
        });

        window.Run(Enumerable.Range(0, 10), CancellationToken.None).Count().ShouldBe(10);
        most.ShouldBe(1);
    }

    [Fact]
    public void A_cancelled_run_stops_waiting()
    {
        using var source = new CancellationTokenSource(50);
        using var never = new ManualResetEventSlim();
        var window = new OrderedWindow<int, int>(1, 100, _ => 1, number =>
        {
            never.Wait(10_000);
            return number;
        });

        Should.Throw<OperationCanceledException>(() => window.Run([1, 2], source.Token).ToList());
        never.Set();
    }
}
