using System.Text;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Tests.Copies;

/// <summary>Invented reports, written for these tests, put together as a reading would.</summary>
internal static class Pages
{
    public static readonly string[] Ferry =
    [
        "Coast guards in Varland have stopped a ferry that carried 64 crates of mortar fuses under a load of onions, the harbour master of Skelle said on Tuesday.",
        "The ferry Marit Solhaug was searched at berth 9 after a dog handler noticed fresh paint on eleven pallets, Oskar Brunvand told the agency.",
        "\"Nobody paints a pallet of onions,\" Brunvand said. \"My dog is paid in sausages and he earned four of them that morning.\"",
        "The crates bore labels of a spare parts dealer in Port Amsel that closed its doors in 2011, two people who saw the papers said.",
        "Its last owner, Henrike Dahl, could not be found at the address that the register gives, a flat above a bakery.",
        "A shipping agent who asked not to be named said the freight had been paid in cash, 18,500 crowns, by a man with a walking stick.",
        "The interior ministry in Skelle promised a report by the end of the month and would not say who was to receive the fuses.",
        "Varland last found munitions on a ferry nine years ago, when customs men opened a piano crate bound for the Orrin islands.",
    ];

    public static readonly string[] Weather =
    [
        "Farmers in the Orrin islands expect the poorest barley harvest in a generation after six weeks without rain, their union reported.",
        "Wells on the northern island have dropped by two metres since May and goats are being taken to the mainland, said its chairwoman, Tilde Aamot.",
        "\"We are carrying water to the trees in milk cans,\" Aamot said. \"My grandmother did that once and told us about it all her life.\"",
        "The ministry of agriculture put the damage at 31 million crowns and offered loans without interest for three years.",
        "Brewers on the mainland said that they had bought barley abroad and that the price of beer would stay as it was.",
        "Forecasters see no change before the middle of September, when autumn storms usually reach the western coast.",
    ];

    public static string Body(params IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    /// <summary>A report whose text is all body, but for its headline.</summary>
    public static Report Report(
        string id, string body, string? outlet = null, string? published = null, string? wire = null, string? title = null, string? credit = null)
    {
        var text = new StringBuilder();
        List<Part> parts = [];
        void Add(PartKind kind, string? piece)
        {
            if (!string.IsNullOrEmpty(piece))
            {
                parts.Add(new Part(kind, new TextSpan(text.Length, text.Length + piece.Length)));
                text.Append(piece).Append("\n\n");
            }
        }

        Add(PartKind.Title, title);
        Add(PartKind.Credit, credit);
        Add(PartKind.Body, body);
        return new Report
        {
            Id = id,
            Source = $"{id}.txt",
            Text = text.ToString(),
            Parts = parts,
            Title = title,
            Outlet = outlet is null ? null : new Outlet(outlet, null),
            Published = published,
            WireCredits = wire is null ? [] : [new WireCredit(wire, new TextSpan(0, 0))],
        };
    }

    public static ReportText Text(
        string id, string body, string? outlet = null, string? published = null, string? wire = null, string? title = null, string? credit = null) =>
        ReportText.Of(Report(id, body, outlet, published, wire, title, credit));
}
