using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Tests.Matters;

public sealed class MatterProfileTests
{
    [Fact]
    public void A_profile_comes_back_from_its_JSON_as_it_was() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string>, NonNull<string>, NormalFloat, int, bool)>(), drawn =>
        {
            var (summary, name, weight, day, pinned) = drawn;
            var text = string.Concat(name.Get.Where(c => !char.IsSurrogate(c)));
            var profile = new MatterProfile
            {
                Id = "m7",
                Summary = string.Concat(summary.Get.Where(c => !char.IsSurrogate(c))),
                Kind = FactKind.Figure,
                Anchors = [text],
                Context = new Dictionary<string, double> { [text] = weight.Get },
                Min = weight.Get,
                FromDay = day,
                IsPinned = pinned,
            };

            var json = profile.ToJson();
            var back = MatterProfile.FromJson(json);

            return back.ToJson() == json && back.Summary == profile.Summary && back.Context[text].Equals(weight.Get) && back.IsPinned == pinned && back.FromDay == day;
        }).QuickCheckThrowOnFailure();
}
