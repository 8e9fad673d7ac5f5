using System.Text.Json;
using Hearsay.Engine;
using Hearsay.Ledger.Copies;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class StoryCopiesTests
{
    private const double FewestPairs = 0.92;
    private const double FewestKinds = 0.86;

    [Fact]
    public void Copies_of_the_gold_stories_are_found_with_their_kind_and_direction()
    {
        Assert.SkipUnless(Directory.Exists(Checkout.Stories), $"The gold stories are not at {Checkout.Stories}.");
        using var models = ModelFolder.OpenEnglish();
        var engine = new HearsayEngine(models.Pack);
        var (gold, found) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        var index = new CopyIndex();
        List<Copy> copies = [];
        foreach (var story in Directory.GetDirectories(Checkout.Stories).Order(StringComparer.Ordinal))
        {
            foreach (var path in Directory.GetFiles(story).Where(path => !path.EndsWith("gold.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                var report = new ReportReader().Read(File.ReadAllBytes(path), $"{Path.GetFileName(story)}/{Path.GetFileName(path)}");
                var text = ReportText.Of(engine.Read(report));
                var fingerprint = Fingerprint.Of(text);
                copies.AddRange(CopyFinder.Find(text, fingerprint, index.Candidates));
                index.Add(text, fingerprint);
            }

            ReadGold(story, gold);
        }

        foreach (var copy in CopySiblings.WithoutSiblings(copies))
        {
            found[$"{copy.Of.Source} > {copy.By.Source}"] = copy.Kind.ToString();
        }

        var right = found.Keys.Where(gold.ContainsKey).ToList();
        (2.0 * right.Count / (gold.Count + found.Count)).ShouldBeGreaterThanOrEqualTo(FewestPairs, $"found {string.Join(", ", found)}");
        ((double)right.Count(pair => string.Equals(found[pair], gold[pair], StringComparison.OrdinalIgnoreCase)) / right.Count).ShouldBeGreaterThanOrEqualTo(FewestKinds);
    }

    private static void ReadGold(string story, Dictionary<string, string> gold)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(story, "gold.json")));
        foreach (var copy in document.RootElement.GetProperty("copies").EnumerateArray())
        {
            string Text(string name) => copy.GetProperty(name).GetString()!;
            gold[$"{Path.GetFileName(story)}/{Text("of")} > {Path.GetFileName(story)}/{Text("by")}"] = Text("kind");
        }
    }
}
