namespace Hearsay.Benchmarks;

/// <summary>What the invented news is made of. A word in braces is a list to draw from; lists may draw from lists.</summary>
internal static class Wording
{
    public static readonly IReadOnlyDictionary<string, string[]> Lists = new Dictionary<string, string[]>
    {
        ["first"] = ["Ada", "Jonas", "Marek", "Irena", "Colin", "Noor", "Tomas", "Lucy", "Petra", "Hanne", "Paul", "Samira", "Viktor", "Elena", "Omar", "Grace"],
        ["last"] = ["Merrin", "Pell", "Ilven", "Dahl", "Ashe", "Haddow", "Wren", "Hale", "Voss", "Rud", "Steen", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Duarte"],
        ["person"] = ["{first} {last}", "{first} {last}", "{first} {last}", "{first} van der {last}", "Dr. {last}", "Col. {first} {last}"],
        ["office"] = ["mayor", "harbour master", "customs director", "spokeswoman", "lawyer", "minister", "engineer", "union leader", "retired colonel", "economist"],
        ["place"] = ["Lisk", "Norwich", "Valletta", "Tirana", "Mombasa", "Gdansk", "Aarhus", "Porto", "Tallinn", "Izmir", "Haifa", "Cartagena"],
        ["state"] = ["Norway", "Kenya", "Portugal", "Turkey", "Colombia", "Estonia", "Malta", "Poland", "Denmark", "Albania", "Vietnam", "Chile"],
        ["outlet"] = ["the Harbour Gazette", "the Daily Meridian", "the Evening Lantern", "Coast Radio", "the Inland Monitor", "Northern Post"],
        ["body"] = ["the customs office", "the interior ministry", "the port authority", "the city council", "the Central Bank", "Orlan Trading", "the fishermen's union", "the Naval Institute"],
        ["unnamed"] = ["two officials who asked not to be named", "a person with knowledge of the matter", "a senior diplomat", "residents", "industry sources", "three people familiar with the talks"],
        ["thing"] = ["ferry", "bridge", "contract", "warehouse", "pipeline", "harbour", "grain silo", "radar station", "railway", "cargo ship"],
        ["goods"] = ["tractor parts", "fertiliser", "steel pipes", "radio sets", "grain", "diesel engines", "frozen fish", "solar panels"],
        ["number"] = ["two", "forty", "several", "more than 35", "dozens of", "at least 200", "1,200", "about a dozen"],
        ["money"] = ["$200,000", "2.4 million euros", "hundreds of thousands of dollars", "£15m", "nearly 3 billion kroner"],
        ["day"] = ["on Monday", "on Tuesday", "last Friday", "in January", "on March 4, 2023", "earlier this week", "in 2019", "overnight"],
        ["said"] = ["said", "said", "said", "told reporters", "claimed", "warned", "added", "insisted", "announced", "conceded"],
        ["hedge"] = ["may", "might", "could", "is expected to", "is said to", "will", "does not", "is likely to"],
        ["act"] = ["buy {number} {goods} from {state}", "close the {thing} in {place}", "delay the {thing} until spring", "pay {money} for the {thing}", "sell its {thing} to {state}", "inspect the {goods} again", "reopen talks with {body}", "ship {goods} to {place}"],
        ["event"] = ["{body} had opened the {thing}", "the {thing} was damaged {day}", "{number} {goods} were found in {place}", "{state} had paid {money}", "no one had been hurt", "the {thing} near {place} would {act}", "prices rose by 4.5 per cent {day}", "a deal with {state} was close"],
        ["quote"] = ["We opened the {thing} and there was nothing inside", "Nobody has asked us about the {goods}", "It is too early to say whether {state} {hedge} {act}", "This is not the end of it", "You cannot run a {thing} on promises", "The people of {place} have waited long enough", "We do not comment on rumours"],
        ["sentence"] =
        [
            "{body} {said} {day} that {event}.", "{person}, the {office}, {said} that {event}.", "“{quote},” {said} {person}, a {office} from {place}.",
            "\"{quote},\" the {office} {said}. \"{quote}.\"", "According to {outlet}, {state} {hedge} {act}.", "{unnamed} told {outlet} that {event}.",
            "The report, which has not been confirmed, said {event}, citing {unnamed}.", "{person} denied that {event}.", "{body} did not respond to a request for comment.",
            "The {thing}, built {day} by {body}, lies {number} kilometres from {place}.", "Its owner, {person}, bought it for {money} {day}.",
            "{outlet} reported {day} that {state} {hedge} {act}, but {body} {said} it could not verify the claim.", "“{quote},” {person} {said}, adding that {event}.",
            "In a statement, {body} called the story “a fairy tale”.", "It {hedge} {act}, {person} wrote in a letter seen by {outlet}.", "Critics say that {body} {hedge} {act}.",
            "{state} and {state} signed a treaty {day} under which {number} inspectors were sent to {place}.", "When the storm came, {number} boats were still at sea; all of them returned.",
            "The price of {goods} fell, and {body} {hedge} {act}.", "Asked whether {event}, {person} {said}: “{quote}.”",
        ],
        ["headline"] = ["{state} {hedge} {act}, {office} says", "Report: {place} {thing} {hedge} reopen", "{person} denies role in {goods} deal", "{number} {goods} found in {place}"],
    };
}
