namespace Hearsay.Reading.Html;

/// <summary>
/// Words by which pages name their parts, in class, id and role. Gathered from the templates of common publishing systems (WordPress, Drupal, Arc,
/// Blogger, MediaWiki…) and checked on trafilatura's pages; each stands between blanks, for whole words.
/// </summary>
internal static class ZoneHints
{
    public static readonly string[] Comment =
    [
        " comment ", " comments ", " commentlist ", " disqus ", " respond ", " replies ", " livefyre ", " commenting ", " commento ", " coral ",
        " fb comments ", " commentform ", " viafoura ",
    ];

    public static readonly string[] Related =
    [
        " related ", " relatedposts ", " relatedarticles ", " relatedstories ", " relatedlinks ", " recommended ", " recommendations ", " recommendation ",
        " recirc ", " recirculation ", " outbrain ", " taboola ", " zergnet ", " revcontent ", " read more ", " readmore ", " read next ", " readnext ",
        " more from ", " more on ", " more stories ", " more news ", " morestories ", " also read ", " see also ", " you may also like ", " popular ", " trending ", " most read ",
        " mostread ", " most viewed ", " next post ", " prev post ", " previous post ", " next article ", " post navigation ", " nav links ", " yarpp ", " jp relatedposts ",
        " up next ", " upnext ", " top stories ", " latest news ", " latest posts ", " recent posts ", " more articles ", " keep reading ", " teaser ", " teasers ",
        " navbox ", " seealso ", " onward ", " rel ", " more ", " read also ", " suggested ", " othernews ", " also like ",
    ];

    /// <summary>Names that no wrapper of an article bears.</summary>
    public static readonly string[] StrictRelated = [" next post ", " prev post ", " related posts ", " relatedposts ", " read next ", " recommended ", " outbrain ", " taboola ", " more stories ", " recirculation "];

    /// <summary>Page builders call every paragraph a widget.</summary>
    public static readonly string[] Builders = [" elementor ", " wp block ", " siteorigin ", " vc column ", " et pb "];

    public static readonly string[] Furniture =
    [
        " nav ", " navbar ", " navigation ", " menu ", " submenu ", " breadcrumb ", " breadcrumbs ", " crumbs ", " footer ", " sidebar ", " side bar ", " share ", " sharing ",
        " sharedaddy ", " sharebar ", " sharebuttons ", " social ", " socials ", " socialmedia ", " addthis ", " addtoany ", " sharethis ", " newsletter ", " newsletters ", " subscribe ",
        " subscription ", " signup ", " sign up ", " promo ", " promos ", " promotion ", " ad ", " ads ", " advert ", " adverts ", " advertisement ", " advertising ",
        " adsense ", " adsbygoogle ", " dfp ", " sponsor ", " sponsored ", " sponsors ", " cookie ", " cookies ", " consent ", " gdpr ", " popup ", " modal ", " toolbar ",
        " login ", " paywall ", " tags ", " taglist ", " tag list ", " tagcloud ", " pagination ", " pager ", " paging ", " author box ", " authorbox ", " author bio ", " author info ",
        " about author ", " about the author ", " bio ", " author card ", " author profile ", " skip link ", " screen reader text ", " sr only ", " visually hidden ", " rating ", " ratings ", " widget ", " widgets ",
        " poll ", " donate ", " donation ", " cta ", " toc ", " table of contents ", " editsection ", " noprint ", " hatnote ", " catlinks ",
        " print ", " banner ", " masthead ", " topbar ", " copyright ", " disclaimer ", " search ", " alert ", " notification ", " contentinfo ", " complementary ", " dialog ",
        " follow us ", " follow ", " app download ", " bets ", " topics ", " topic list ", " keywords ", " categories ", " kicker ", " eyebrow ", " flag ", " meta ", " metadata ", " entry meta ", " post meta ",
        " jump ", " jumplink ", " player ", " video player ", " slideshow nav ", " tooltip ", " utility ", " credits list ", " edit link ", " offscreen ", " mw jump link ", " postmeta ", " post info ", " entry footer ",
    ];

    public static readonly string[] Caption =
    [
        " caption ", " captions ", " cutline ", " wp caption text ", " caption text ", " figcaption ", " legend ", " image caption ", " photocaption ", " imagecaption ",
    ];

    public static readonly string[] Credit = [" credit ", " credits ", " photo credit ", " photocredit ", " image credit ", " photographer ", " photo by ", " attribution "];

    public static readonly string[] Byline =
        [" byline ", " bylines ", " by line ", " author ", " authors ", " authorname ", " author name ", " writer ", " contributor ", " contributors ", " article author "];

    public static readonly string[] Date =
    [
        " date ", " dates ", " datetime ", " timestamp ", " time stamp ", " pubdate ", " published ", " published date ", " posted on ", " publishdate ", " date published ", " datepublished ",
        " updated ", " dateline ", " timeago ", " post date ", " stamp ",
    ];

    public static readonly string[] Title =
        [" post title ", " entry title ", " article title ", " headline ", " story title ", " page title ", " news title ", " posttitle ", " articletitle ", " title "];

    /// <summary>Names of the element that shows the outlet's name.</summary>
    public static readonly string[] Masthead =
        [" masthead ", " logo ", " brand ", " site title ", " sitetitle ", " site name ", " sitename ", " site branding ", " hdr ", " header ", " site logo ", " strap ", " nameplate "];

    public static readonly string[] Lead =
    [
        " standfirst ", " dek ", " deck ", " subtitle ", " sub title ", " subheadline ", " sub headline ", " subhead ", " lead ", " lede ", " strapline ", " article summary ", " summary ", " intro ",
        " sub heading ", " subheading ", " article intro ", " article description ", " headline description ", " excerpt ", " teaser text ", " bajada ", " chapo ", " chapeau ", " ingress ", " preamble ",
    ];

    /// <summary>Names of the element that holds the article, best first.</summary>
    public static readonly string[] Content =
    [
        " articlebody ", " article body ", " story body ", " storybody ", " entry content ", " post content ", " article content ", " story content ", " article text ", " post body ", " articletext ",
        " post entry ", " article main ", " content body ", " body content ", " article copy ", " storytext ", " story text ", " main content ", " page content ", " post text ", " mw parser output ",
    ];
}
