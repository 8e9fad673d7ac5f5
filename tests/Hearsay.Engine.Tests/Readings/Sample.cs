using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Readings;

/// <summary>A report of one sentence with every layer set by hand, and the JSON that must come of it.</summary>
internal static class Sample
{
    // The emoji is two UTF-16 code units and one code point.
    private const string Text = "🛳 sails\n\nThe ship left, Ida Marsh said.";

    public static Document Document()
    {
        var document = new Document(new Report
        {
            Id = "sha256:00",
            Source = "ship.txt",
            Text = Text,
            Title = "🛳 sails",
            Outlet = new Outlet("The Relay", null),
            Published = "2021-03",
            Parts = [new Part(PartKind.Title, new TextSpan(0, 8)), new Part(PartKind.Body, new TextSpan(10, Text.Length))],
            WireCredits = [],
            Evidence = [new FieldEvidence("published", "url", "2021-03", true)],
        });
        document.SetTokens([0, 3, 10, 14, 19, 23, 25, 29, 35, 39], [2, 8, 13, 18, 23, 24, 28, 34, 39, 40]);
        document.SetNames([new Name(new TokenRange(6, 8), EntityKind.Person)]);
        document.SetMentions(
            [new Mention(new TokenRange(6, 8), new TokenRange(6, 8), 6, MentionKind.Name, 0, 0, false)],
            [new MentionedEntity { Kind = EntityKind.Person, Name = "Ida Marsh", Description = "Ida Marsh", Mentions = [0] }],
            [-1, -1, -1, -1, -1, -1, 0, 0, -1, -1]);
        document.SetAttributions(
            [new Attribution([new TokenRange(6, 8)], [new TokenRange(8, 9)], [new TokenRange(2, 5)], Manner.Indirect)]);
        document.SetChains(
            [
                new Voice { Kind = VoiceKind.Outlet, Name = "The Relay", Number = VoiceNumber.One },
                new Voice { Kind = VoiceKind.Person, Name = "Ida Marsh", Number = VoiceNumber.One, Mentions = [new TextSpan(25, 34)] },
            ],
            [[0, 1]]);
        document.SetCertainties(
            [new Judged(Stance.Asserts, new Certainty(CertaintyValue.Certain, Polarity.Positive, 3, [new TextSpan(35, 39)]))]);
        return document;
    }

    public const string Json =
        """
        {
          "hearsay": "1",
          "report": {
            "id": "sha256:00",
            "source": "ship.txt",
            "title": "\uD83D\uDEF3 sails",
            "outlet": {
              "name": "The Relay",
              "domain": null
            },
            "bylines": [],
            "published": "2021-03",
            "language": null,
            "charset": {
              "name": "utf-8",
              "decided_by": "default"
            },
            "evidence": [
              {
                "field": "published",
                "origin": "url",
                "value": "2021-03",
                "won": true
              }
            ],
            "wire": [],
            "text": "\uD83D\uDEF3 sails\n\nThe ship left, Ida Marsh said.",
            "parts": [
              {
                "kind": "title",
                "start": 0,
                "end": 7
              },
              {
                "kind": "body",
                "start": 9,
                "end": 39
              }
            ]
          },
          "voices": [
            {
              "id": "v1",
              "kind": "outlet",
              "name": "The Relay",
              "description": null,
              "number": "one",
              "mentions": [],
              "links": []
            },
            {
              "id": "v2",
              "kind": "person",
              "name": "Ida Marsh",
              "description": null,
              "number": "one",
              "mentions": [
                {
                  "start": 24,
                  "end": 33
                }
              ],
              "links": []
            }
          ],
          "claims": [
            {
              "id": "c1",
              "source": [
                {
                  "start": 24,
                  "end": 33
                }
              ],
              "cue": [
                {
                  "start": 34,
                  "end": 38
                }
              ],
              "content": [
                {
                  "start": 9,
                  "end": 22
                }
              ],
              "manner": "indirect",
              "chain": [
                "v1",
                "v2"
              ],
              "stance": "asserts",
              "certainty": {
                "value": "certain",
                "polarity": "positive",
                "score": 3,
                "cues": [
                  {
                    "start": 34,
                    "end": 38
                  }
                ]
              },
              "part": "body"
            }
          ],
          "entities": [
            {
              "id": "n1",
              "kind": "person",
              "name": "Ida Marsh",
              "mentions": [
                {
                  "start": 24,
                  "end": 33
                }
              ],
              "links": []
            }
          ],
          "events": [],
          "findings": []
        }
        """;
}
