namespace Hearsay.Reading.Plain;

/// <summary>
/// Knows a paragraph that speaks to the reader for the publisher: subscribe, follow us, we may earn a commission. Quoted and attributed words are the
/// report's, whatever they say.
/// </summary>
internal static class PromoCues
{
    private const int Longest = 700;
    private const int ShortLine = 160;

    private static readonly string[] Strong =
    [
        "sign up for our", "sign up to our", "signing up to our", "signing up for our", "sign up for the", "sign up here", "subscribe to our", "subscribe to the", "subscribe now", "subscribe today", "please subscribe", "first-time subscribers", "already a subscriber", "you're already a subscriber", "you’re already a subscriber",
        "become a subscriber", "become a member", "our newsletter", "our daily newsletter", "our weekly newsletter", "our newsletters", "email newsletter", "straight to your inbox", "in your inbox", "to your inbox", "download our app", "download the app", "download our free app", "on twitter and instagram", "on twitter and facebook",
        "on facebook and twitter", "on facebook, twitter", "on twitter, facebook", "follow us on", "follow her on twitter", "follow him on twitter", "like us on facebook", "join us on facebook", "join our telegram", "join our whatsapp", "follow us @", "like our facebook page", "follow our",
        "affiliate commission", "earn a commission", "affiliate links", "affiliate partner", "products from one or more of our advertisers", "we recommend the best products", "independently selected", "receive compensation", "we may be compensated", "is not responsible for the opinions", "not responsible for the content of external",
        "do not necessarily reflect the", "does not necessarily reflect the", "do not necessarily represent", "views expressed in this article are", "views expressed here are", "opinions expressed are those", "opinions expressed in this", "views and opinions expressed", "reproduced without permission", "may not be published, broadcast, rewritten",
        "may not be reproduced", "all rights reserved", "without prior written permission", "reader comments", "comments are moderated", "moderate comments", "submit your letter", "letter to the editor via", "letters to the editor should", "send us your", "send us a message", "got a tip", "have a tip", "have a story", "got a story", "news tip",
        "support our journalism", "support quality journalism", "support independent journalism", "make a donation", "help us continue to", "consider donating", "consider supporting", "for the latest stories and breaking news", "for the latest news and", "stay up to date with", "stay up-to-date on", "stay up-to-date with", "never miss the latest", "get the latest news",
        "get breaking news", "to read the full story", "to view the full story", "continue reading your article", "this site is protected by recaptcha", "notify me of", "enable javascript", "click to share",
        "visit our website", "add us as a preferred source", "whatsapp channel", "youtube channel", "listen to our podcast", "subscribe to our podcast", "you can unsubscribe", "unsubscribe at any time", "pop your email", "enter your email", "we'll send you", "we’ll send you", "wherever you get your podcasts", "wherever you listen",
    ];

    // Common in reports too; a short line with one is the page's.
    private static readonly string[] Weak =
        ["privacy policy", "terms of service", "terms of use", "cookie policy", "uses cookies", "click here to", "tap here to", "available on itunes", "app store", "google play", "newsletter", "is a freelance writer"];

    private static readonly string[] Told = [" said", " told ", " says ", " according to ", " added", " announced", "\"", "“", "«", " police ", " court ", " accused "];

    public static bool IsPromo(string text)
    {
        if (text.Length > Longest || text.Length < 12)
        {
            return false;
        }

        var lower = text.ToLowerInvariant();
        return (HasAny(lower, Strong) || (text.Length < ShortLine && HasAny(lower, Weak))) && !HasAny(lower, Told);
    }

    private static bool HasAny(string text, string[] cues)
    {
        foreach (var cue in cues)
        {
            if (text.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
