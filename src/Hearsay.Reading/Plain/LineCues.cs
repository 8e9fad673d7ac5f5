namespace Hearsay.Reading.Plain;

/// <summary>
/// What lines of clutter begin with, contain or are, in the languages that pages put around a report. Written down from the chrome of many news sites;
/// all in lower case.
/// </summary>
internal static class LineCues
{
    /// <summary>Words before a colon that announce who took a picture.</summary>
    public static readonly string[] CreditLabels =
    [
        "photo", "photos", "photo by", "photo credit", "photograph", "photographs", "photograph by", "photographer", "picture", "pictures", "pic", "pics", "image", "images", "image credit",
        "file photo", "file", "photo source", "image source", "image courtesy", "credit", "credits", "picture credit", "illustration", "graphic", "video", "foto", "fotos", "fotografía", "fotografia", "imagen", "imagem", "bild", "bilder",
        "crédit", "crédits", "crédit photo", "crédito", "photo d'archives", "fotoğraf", "фото", "фотография", "צילום", "תצלום", "صورة", "الصورة", "تصوير", "写真", "图片", "ภาพ",
    ];

    /// <summary>What announces other stories.</summary>
    public static readonly string[] RelatedStarts =
    [
        "related stories", "related story", "related news", "related articles", "related article", "related coverage", "related topics", "related content", "related posts", "related links", "related:",
        "read also", "read more", "also read", "read next", "readnext", "see also", "more on this", "more from", "more news", "more stories", "more:", "more on", "up next", "next article",
        "previous article", "next:", "previous:", "next story", "previous story", "next post", "previous post", "recommended", "you may also like", "you might also like", "you may like", "don't miss", "dont miss", "must read",
        "most read", "most popular", "most viewed", "trending", "top stories", "latest news", "latest stories", "editor's picks", "editors' picks", "in case you missed it", "watch also", "watch:", "watch more",
        "watch now", "listen:", "from the archive", "further reading", "keep reading", "continue reading", "explore more", "popular now", "what to read next", "recommended stories", "promoted stories",
        "lee también", "lea también", "lea más", "le puede interesar", "te puede interesar", "vea también", "mira también", "noticias relacionadas", "más noticias", "leia também", "leia mais", "veja também", "notícias relacionadas",
        "lire aussi", "à lire aussi", "a lire aussi", "voir aussi", "sur le même sujet", "lesen sie auch", "mehr zum thema", "das könnte sie auch interessieren", "leggi anche", "potrebbe interessarti",
        "lees ook", "läs också", "les også", "læs også", "czytaj także", "czytaj też", "zobacz także", "čtěte také", "pročitajte", "pročitajte i", "citește și", "ilgili haberler", "baca juga", "xem thêm",
        "читайте также", "читать также", "по теме", "смотрите также", "читайте також", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ ايضا", "اقرأ المزيد", "مواضيع ذات صلة", "כתבות נוספות", "קראו עוד", "עוד בנושא", "相关阅读", "関連記事",
    ];

    /// <summary>Lines that are only this announce other stories.</summary>
    public static readonly string[] RelatedLines =
        ["related", "recent posts", "trending", "trending now", "popular", "latest", "recommended for you", "more like this", "you might like", "relacionadas", "relacionados", "similar posts", "similar stories", "other stories", "other news", "in other news", "stories", "top news"];

    /// <summary>What readers' comments are announced by.</summary>
    public static readonly string[] CommentStarts =
    [
        "new comment", "this will delete your current comment", "leave a comment", "leave a reply", "post a comment", "add a comment", "add comment", "add your comment", "write a comment", "be the first to comment",
        "no comments yet", "no comments", "comments (", "comments:", "comment (", "join the conversation", "join the discussion", "view comments", "show comments", "load comments", "read comments", "all comments",
        "see all comments", "log in to comment", "login to comment", "sign in to comment", "you must be logged in", "your email address will not be published", "reply to", "report abuse", "report this comment", "talkbacks", "talkback",
        "comentarios (", "comentarios", "deja un comentario", "deja tu comentario", "comentários", "commentaires", "laisser un commentaire", "kommentare", "kommentar schreiben", "commenti", "lascia un commento", "komentari (", "komentari",
        "komentarze", "komentáře", "reacties", "kommentarer", "yorumlar", "комментарии", "комментировать", "коментарі", "تعليقات", "التعليقات", "أضف تعليق", "תגובות", "תגובה חדשה", "הוסף תגובה", "评论", "コメント",
    ];

    /// <summary>Lines that begin so and are short belong to the page and not to the report.</summary>
    public static readonly string[] FurnitureStarts =
    [
        "share on", "share this", "share via", "share:", "share the", "share article", "share story", "tweet this", "follow us", "follow @", "follow our", "like us on", "join us on", "find us on", "subscribe", "sign up", "sign in", "log in", "login", "register",
        "already a subscriber", "become a member", "support our", "support independent", "donate", "get our", "get the latest", "get breaking news", "get the app", "download our", "download the app", "stay informed", "stay up to date", "stay connected", "join our", "click here", "tap here", "click to",
        "newsletter", "this website uses cookies", "this site uses cookies", "we use cookies", "by continuing to", "by using this site", "accept all", "accept cookies", "manage cookies", "cookie settings", "privacy policy", "terms of", "all rights reserved", "all rights is reserved", "© ", "(c) 19", "(c) 20", "copyright",
        "advertisement", "advertising", "sponsored", "promoted", "paid content", "you receive this", "view in browser", "unsubscribe", "in this issue", "story continues", "article continues", "continue after", "skip to", "skip ad", "scroll to", "jump to", "back to top", "go to top", "home |", "home >", "home »", "you are here", "print this", "print article", "email this", "send to a friend", "save article",
        "tags:", "tag:", "topics:", "filed under", "categories:", "category:", "keywords:", "labels:", "posted in", "in this article", "listen to this article", "listen to article", "audio:", "read time", "reading time", "min read", "views:", "viewed", "hits:", "visits:", "visitors:",
        "contact us", "contact:", "for media inquiries", "for further enquiries", "for further information", "for more information", "media contact", "press contact", "notes to editors", "about us", "advertise with", "report a typo", "report an error", "found a mistake", "have a tip", "send us", "got a story", "whatsapp", "telegram", "facebook", "twitter", "instagram", "linkedin", "youtube", "pinterest", "reddit", "flipboard",
        "the views expressed", "disclaimer", "this content is not available", "enable javascript", "please enable", "your browser", "loading", "show more", "see more", "view more", "load more", "[photo", "[video", "[gallery", "[embed", "photo gallery", "gallery:", "slideshow", "view gallery", "for immediate release", "press release", "press statement",
        "reprints", "permissions", "our standards", "report this ad", "remove ads", "close", "menu", "search", "sections", "edition", "18+", "gamble responsibly",
        "suscríbase", "suscríbete", "síguenos", "síganos", "compartir", "compartilhar", "comparte", "publicidad", "publicidade", "etiquetas:", "inicie sesión", "iniciar sesión", "únete", "assine", "siga-nos", "inscreva-se", "partager", "abonnez-vous", "s'abonner", "suivez-nous", "publicité", "mots-clés", "teilen", "anzeige", "abonnieren", "folgen sie",
        "schlagwörter", "condividi", "iscriviti", "seguici", "pubblicità", "paylaş", "abone ol", "reklam", "udostępnij", "sdílet", "distribuie", "citește în", "поделиться", "подписывайтесь", "подпишитесь", "реклама", "теги:", "شارك", "مشاركة", "تابعونا", "اشترك", "שתפו", "שתף", "הירשמו", "פרסומת", "分享", "シェア",
    ];

    /// <summary>Lines that are only this are furniture.</summary>
    public static readonly string[] FurnitureLines =
    [
        "share", "tweet", "email", "e-mail", "print", "save", "like", "comment", "comments", "copy link", "link", "home", "news", "world", "politics", "business", "sport", "sports", "opinion", "live", "breaking", "breaking news", "exclusive", "menu", "ad", "ads", "x", "xx", "###", "# # #", "-30-", "-ends-", "- ends -", "ends", "(end)", "end",
        "***", "* * *", "---", "___", "•", "·", "…", "...", "read more", "more", "next", "previous", "prev", "top", "advertisement", "loading...", "reply", "report", "follow", "following", "subscribe", "watch", "listen", "play", "video", "gallery", "photos", "newsletter", "updated", "published", "correction", "press releases", "ended",
    ];

    /// <summary>Words before a name that say who wrote.</summary>
    public static readonly string[] BylineStarts =
        ["by ", "by: ", "author: ", "author ", "authors: ", "written by ", "words by ", "story by ", "text by ", "report by ", "reported by ", "posted by ", "published by ", "from ", "von ", "por ", "par ", "autor: ", "autor ", "auteur: ", "di ", "yazan: ", "автор: ", "кем: ", "بقلم ", "כתב: ", "מאת: ", "מאת "];

    /// <summary>Lines that are only this say in general who wrote.</summary>
    public static readonly string[] BylineLines =
        ["agencies", "news agencies", "agency", "wire reports", "wire services", "from wire reports", "from wires", "staff reporter", "staff report", "our correspondent", "web desk", "news desk", "agency report", "agency reports", "redacción", "rédaction", "redaktion", "agencias"];

    public static readonly string[] SignOffStarts =
        ["reporting by ", "(reporting by ", "additional reporting by ", "(additional reporting by ", "editing by ", "(editing by ", "writing by ", "(writing by ", "compiled by ", "(compiled by ", "with reporting by ", "with additional reporting ", "translated by ", "(translated by "];

    /// <summary>Words that say that a date beside them is when a report came out; those of change come after them.</summary>
    public static readonly string[] PublishedLabels =
    [
        "first published", "published", "written", "posted", "publication date", "release date", "date:", "issued", "publicado", "publicada", "fecha", "publicación", "publié", "veröffentlicht", "erstellt", "pubblicato", "gepubliceerd", "publicerad", "publisert", "opublikowano", "yayınlanma", "опубликовано", "дата публикации", "نشر", "تاريخ النشر",
        "פרסום ראשון", "פורסם", "发布", "公開", "ထုတ်ဝေ", "diterbitkan", "đăng lúc", "objavljeno", "publikováno",
    ];

    public static readonly string[] UpdatedLabels =
        ["updated", "last updated", "last modified", "modified", "update", "actualizado", "atualizado", "mis à jour", "aktualisiert", "aggiornato", "bijgewerkt", "uppdaterad", "güncelleme", "обновлено", "تحديث", "עודכן", "更新"];
}
