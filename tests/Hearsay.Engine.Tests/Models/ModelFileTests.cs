using Hearsay.Engine.Models;

namespace Hearsay.Engine.Tests.Models;

public class ModelFileTests
{
    [Fact]
    public void Sections_come_back_as_they_were_written()
    {
        var file = new ModelFile("a.bin", new ModelFileBuilder().Add<int>("numbers", [1, -2, 3]).AddLines("names", ["one", "zwölf"]).Build());

        file.RequireColumn<int>("numbers").Span.ToArray().ShouldBe([1, -2, 3]);
        file.RequireLines("names").ShouldBe(["one", "zwölf"]);
        file.Has("others").ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_something_else_is_named()
    {
        Should.Throw<ModelException>(() => new ModelFile("a.bin", new byte[100])).Message.ShouldBe(
            "a.bin: this is no model file, it does not start with 'HEARSAY1'.");
    }

    [Fact]
    public void A_file_cut_short_is_named_with_both_lengths()
    {
        var bytes = new ModelFileBuilder().Add<int>("numbers", [1]).Build();

        Should.Throw<ModelException>(() => new ModelFile("a.bin", bytes.AsMemory(0, 130))).Message.ShouldBe(
            "a.bin: the file is 130 bytes long where its header says 192.");
    }

    [Fact]
    public void A_section_outside_the_file_is_named()
    {
        var bytes = new ModelFileBuilder().Add<int>("numbers", [1]).Build();
        bytes[64 + 48 + 2] = 1;

        Should.Throw<ModelException>(() => new ModelFile("a.bin", bytes)).Message.ShouldContain("the section 'numbers' at 65664");
    }

    [Fact]
    public void A_missing_section_is_named()
    {
        var file = new ModelFile("a.bin", new ModelFileBuilder().Build());

        Should.Throw<ModelException>(() => file.Require("numbers")).Message.ShouldBe("a.bin: the section 'numbers' is missing.");
    }
}
