using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Truths;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Tests.Truths;

public sealed class OriginIntervalTests
{
    private static readonly State Kenya = World.Ours.States.Single(state => state.Name == "Kenya");
    private static readonly State Serbia = World.Ours.States.Single(state => state.Name == "Serbia");
    private static readonly Voice KenyanCustomsMen = Unnamed("customs", Kenya, "two Kenyan customs officers");
    private static readonly Voice OtherKenyanCustomsMan = Unnamed("customs", Kenya, "a Kenyan customs official");
    private static readonly Voice KenyanDiplomat = Unnamed("diplomat", Kenya, "a Kenyan diplomat");
    private static readonly Voice SerbianCustomsMan = Unnamed("customs", Serbia, "a Serbian customs officer");
    private static readonly Voice Somebody = Unnamed("any", null, "a person briefed on the case");
    private static readonly Voice KenyanCustoms = new(VoiceKind.Office, "customs", Kenya, "Kenya's customs authority", "the authority", "", false);
    private static readonly Voice Manifest = new(VoiceKind.Document, "manifest", null, "a cargo manifest", "the manifest", "", false);

    [Fact]
    public void Nobody_is_no_origin() => OriginInterval.Of([]).ShouldBe((0, 0));

    [Fact]
    public void One_is_one() => OriginInterval.Of([KenyanDiplomat]).ShouldBe((1, 1));

    [Fact]
    public void Unnamed_people_of_one_service_may_be_the_same() => OriginInterval.Of([KenyanCustomsMen, OtherKenyanCustomsMan]).ShouldBe((1, 2));

    [Fact]
    public void Unnamed_people_of_two_states_or_trades_are_two()
    {
        OriginInterval.Of([KenyanCustomsMen, SerbianCustomsMan]).ShouldBe((2, 2));
        OriginInterval.Of([KenyanCustomsMen, KenyanDiplomat]).ShouldBe((2, 2));
    }

    [Fact]
    public void An_unnamed_customs_man_may_speak_for_the_customs_authority() => OriginInterval.Of([KenyanCustomsMen, KenyanCustoms]).ShouldBe((1, 2));

    [Fact]
    public void Who_is_described_by_nothing_may_be_anybody() => OriginInterval.Of([Somebody, KenyanDiplomat, SerbianCustomsMan]).ShouldBe((2, 3));

    [Fact]
    public void A_document_is_nobody_who_speaks() => OriginInterval.Of([Manifest, Somebody]).ShouldBe((2, 2));

    [Fact]
    public void A_report_without_source_may_be_its_own() => OriginInterval.Of([KenyanCustoms, Manifest, new Voice(VoiceKind.Own, "any", null, "Slow Boat", "", "", false)]).ShouldBe((2, 3));

    private static Voice Unnamed(string family, State? state, string first) => new(VoiceKind.Unnamed, family, state, first, "the officers", "", false);
}
