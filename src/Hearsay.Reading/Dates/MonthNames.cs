using System.Collections.Frozen;

namespace Hearsay.Reading.Dates;

/// <summary>Names of months and weekdays in the languages that news pages put around English text, full and short (after CLDR's calendar data).</summary>
internal static class MonthNames
{
    // One line a language, months parted by blanks, ways to write one by strokes.
    private static readonly string[] Months =
    [
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
        "janvier|janv février|fevrier|févr|fevr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
        "januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni juli august|aug september|sept oktober|okt november|nov dezember|dez",
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
        "janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic",
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec",
        "января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada grudnia|grudzień",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "يناير|كانون_الثاني فبراير|شباط مارس|آذار|اذار أبريل|ابريل|إبريل|نيسان مايو|أيار|ايار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
        "ינואר|בינואר פברואר|בפברואר מרץ|מרס|במרץ|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
        "januari februari maret april mei juni juli agustus september oktober november|nopember desember",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar mars april mai juni juli august september oktober november desember",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga|studenog prosinca",
        "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    ];

    // Sunday first, as DayOfWeek counts.
    private static readonly string[] Weekdays =
    [
        "sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat",
        "dimanche lundi mardi mercredi jeudi vendredi samedi",
        "sonntag montag dienstag mittwoch donnerstag freitag samstag",
        "domingo lunes martes miércoles|miercoles jueves viernes sábado|sabado",
        "domenica lunedì martedì mercoledì giovedì venerdì sabato",
        "воскресенье понедельник вторник среда четверг пятница суббота",
        "الأحد الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    ];

    private static readonly FrozenDictionary<string, int> MonthNumbers = Number(Months, 1);
    private static readonly FrozenDictionary<string, int> WeekdayNumbers = Number(Weekdays, 0);

    // "Mar", "Sun", "may" are words too; only English text's names of months are looked for in prose.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthSpans =
        MonthNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WeekdaySpans =
        WeekdayNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; 0 for a word that is no month.</summary>
    public static int FindMonth(ReadOnlySpan<char> word) => MonthSpans.TryGetValue(word, out var month) ? month : 0;

    public static DayOfWeek? FindWeekday(ReadOnlySpan<char> word) => WeekdaySpans.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    private static FrozenDictionary<string, int> Number(string[] languages, int first)
    {
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages)
        {
            var number = first;
            foreach (var ways in language.Split(' '))
            {
                foreach (var way in ways.Split('|'))
                {
                    numbers.TryAdd(way.Replace('_', ' '), number);
                }

                number++;
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
