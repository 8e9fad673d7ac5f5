using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Text;

public sealed class TokenStatesTests
{
    [Theory]
    [InlineData(256)]
    [InlineData(37)]
    public void What_is_read_is_what_was_written_to_the_nearest_127th(int width)
    {
        var random = new Random(width);
        var states = new TokenStates(600, width);
        var written = Enumerable.Range(0, states.Count).Select(_ => Enumerable.Range(0, width).Select(_ => (random.NextSingle() * 2) - 1).ToArray()).ToArray();
        for (var token = 0; token < states.Count; token++)
        {
            states.Write(token, written[token]);
        }

        var read = new float[width];
        for (var token = 0; token < states.Count; token++)
        {
            states.Read(token, read);
            read.Zip(written[token]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= 0.5f / 127f + 1e-6f);
        }
    }

    [Fact]
    public void Numbers_beyond_one_are_kept_as_one()
    {
        var states = new TokenStates(1, 64);
        states.Write(0, [.. Enumerable.Repeat(7f, 32), .. Enumerable.Repeat(-7f, 32)]);

        var read = new float[64];
        states.Read(0, read);

        read.ShouldBe([.. Enumerable.Repeat(1f, 32), .. Enumerable.Repeat(-1f, 32)], 1e-6);
    }
}
