using System.Text;

namespace Hearsay.Beats.Tests;

/// <summary>A beat's folder that is gone after the test.</summary>
internal sealed class BeatOnDisk : IDisposable
{
    /// <summary>A beat without a mistake; tests change a line of it.</summary>
    public const string Good = """
        beat: fish
        about: Who lands whose fish.
        needs-goods: true
        events:
          landing:
            roles: {master: [person, organization], boat: vessel}
            places: [origin, scene]
            statuses: [asked, landed, taken]
            stages: {wish: asked}
            ends: {raid: taken}
            needs: [goods, master]
            by-parties: true
            role-nouns: {master: [skipper, captain]}
            frames:
              land:
                verbs: [land, bring in]
                nouns: landing
                adjectives: []
                slots:
                  subject: [boat, master]
                  object: goods
                  on behalf of: master
                  from: origin
                  at: scene
                status: landed
                planned: asked
                needs: [goods]
          raid:
            roles: {raider: party}
            aside: true
            frames:
              raid:
                verbs: [raid]
                slots: {subject: raider}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-beat-");

    public BeatOnDisk(string yaml)
        : this(Encoding.UTF8.GetBytes(yaml))
    {
    }

    public BeatOnDisk(byte[] yaml) => File.WriteAllBytes(YamlPath, yaml);

    public string Path => _folder.FullName;

    public string YamlPath => System.IO.Path.Combine(Path, BeatFolder.FileName);

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => _folder.Delete(recursive: true);
}
