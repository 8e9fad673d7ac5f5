namespace Hearsay.Ledger.Tests.Judgements;

/// <summary>Reports of one story, written so that their claims come together in matters.</summary>
internal static class Stories
{
    public const string Gazette =
        """
        Customs seize rifles at Varna

        VARNA, March 4 - Customs officers at Varna seized 40 crates of assault rifles on the freighter Halmar on Monday, the Harbour Gazette reported.

        The Harbour Gazette quoted two customs officials, who asked not to be named, as saying that the rifles had been sold by Castor Metals to a buyer in Imra.

        Castor Metals denied that it had sold the rifles.
        """;

    public const string Evening =
        """
        Rifles found on freighter in Varna

        Customs officers in Varna seized assault rifles on the freighter Halmar, the Gazette of Varna said on Tuesday.

        A port manager told the Gazette of Varna that Castor Metals had sold the rifles to a buyer in Imra.
        """;

    public const string Post =
        """
        Halmar rifles: what is known

        Officers seized assault rifles on the freighter Halmar in Varna, the Northern Post wrote on Wednesday.

        "Castor Metals sold the rifles to a buyer in Imra," the prosecutor Ivo Brandt said.
        """;

    public const string Minister =
        """
        Minister names seller of rifles

        Parliament sat until midnight on Thursday. The debate was about the budget of the ports, and about what a ship named Halmar had on board.

        The minister Nadia Serrat told parliament that a buyer in Imra got the rifles from Castor Metals. "Castor Metals has sold arms before," she said.

        The budget passed with a large majority, and the ports are to be open at night from June.
        """;
}
