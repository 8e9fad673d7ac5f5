-- What changed since its brief was made. Mark: another one with each change, so that a brief that was made beside a change does not count.
CREATE TABLE stale (
    what TEXT NOT NULL,
    number INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (what, number)
) STRICT, WITHOUT ROWID;

-- A matter as lists show it, of joined ones the one that they are shown as. Everything here follows from the other tables and is made again from them.
-- Weight, worthy, anchors, ranked, says_more: what MatterFilter decides by. Undecided: whether it is shown may have changed.
-- First and last are empty where no report says; spark counts reports that tell and that deny, "3.0 0.1", from the first day to the last.
CREATE TABLE matter_briefs (
    matter INTEGER PRIMARY KEY REFERENCES matters,
    summary TEXT NOT NULL,
    kind TEXT NOT NULL,
    aspect TEXT NOT NULL,
    reports INTEGER NOT NULL,
    tells INTEGER NOT NULL,
    denies INTEGER NOT NULL,
    told_by TEXT NOT NULL,
    denied_by TEXT NOT NULL,
    origins_min INTEGER NOT NULL,
    origins_max INTEGER,
    circular INTEGER NOT NULL,
    credibility INTEGER NOT NULL,
    judged INTEGER,
    judged_by TEXT,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    spark TEXT NOT NULL,
    claims INTEGER NOT NULL,
    anchors TEXT NOT NULL,
    ranked INTEGER NOT NULL,
    worthy INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    says_more INTEGER NOT NULL DEFAULT 0,
    shown INTEGER NOT NULL DEFAULT 0,
    undecided INTEGER NOT NULL DEFAULT 0,
    changed TEXT NOT NULL,
    denied_since TEXT,
    circular_since TEXT
) STRICT;
CREATE INDEX briefs_by_weight ON matter_briefs (weight, matter);
CREATE INDEX briefs_by_last ON matter_briefs (last, matter);
CREATE INDEX briefs_by_reports ON matter_briefs (reports, matter);
CREATE INDEX shown_by_weight ON matter_briefs (weight, matter) WHERE shown = 1;
CREATE INDEX shown_by_last ON matter_briefs (last, matter) WHERE shown = 1;
CREATE INDEX shown_by_reports ON matter_briefs (reports, matter) WHERE shown = 1;
CREATE INDEX shown_by_change ON matter_briefs (changed, matter) WHERE shown = 1;
CREATE INDEX denied_briefs ON matter_briefs (denied_since, matter) WHERE denies > 0;
CREATE INDEX circular_briefs ON matter_briefs (circular_since, matter) WHERE circular = 1;
CREATE INDEX undecided_briefs ON matter_briefs (weight, matter) WHERE undecided = 1;

-- By which code the briefs were made.
CREATE TABLE brief_rules (rules TEXT NOT NULL) STRICT;

CREATE TABLE voice_briefs (
    voice INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    reports INTEGER NOT NULL,
    claims INTEGER NOT NULL
) STRICT;
CREATE INDEX voice_briefs_by_claims ON voice_briefs (claims, reports, voice);
CREATE INDEX voice_briefs_by_reports ON voice_briefs (reports, claims, voice);

-- Parts: how many it is said to have had; told: the commonest of them, a line each of role, type and reports. Folded: the name as it is searched.
CREATE TABLE party_briefs (
    party INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    told TEXT NOT NULL
) STRICT;
CREATE INDEX party_briefs_by_reports ON party_briefs (reports, party);
CREATE INDEX party_briefs_in_events ON party_briefs (reports, party) WHERE parts > 0;

CREATE VIRTUAL TABLE matter_words USING fts5 (summary, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

-- Who shares a claim with a matter that loses it may be shown in its place.
CREATE TRIGGER matter_claims_come AFTER INSERT ON matter_claims BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('matter', NEW.matter, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER matter_claims_go AFTER DELETE ON matter_claims BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('matter', OLD.matter, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    INSERT INTO stale (what, number, mark) SELECT 'matter', matter, random() FROM matter_claims WHERE report = OLD.report AND place = OLD.place
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER claims_turn AFTER UPDATE ON claims BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'matter', matter, random() FROM matter_claims WHERE report = NEW.report AND place = NEW.place
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    INSERT INTO stale (what, number, mark) SELECT 'voice', number, random() FROM voices WHERE number IN (OLD.origin, NEW.origin) AND OLD.origin IS NOT NEW.origin
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER matters_join AFTER UPDATE OF joined ON matters WHEN OLD.joined IS NOT NEW.joined BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'matter', number, random() FROM matters WHERE number IN (NEW.number, OLD.joined, NEW.joined)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
-- Voices that are one are one origin, and so are those who speak for one body.
CREATE TRIGGER voices_join AFTER UPDATE OF same_as, office ON voices WHEN OLD.same_as IS NOT NEW.same_as OR OLD.office IS NOT NEW.office BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'voice', number, random() FROM voices WHERE number IN (NEW.number, OLD.same_as, NEW.same_as)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    INSERT INTO stale (what, number, mark)
        SELECT 'matter', matter, random() FROM (
            SELECT m.matter FROM report_voices r JOIN matter_claims m ON m.report = r.report
                WHERE r.voice IN (SELECT v.number FROM voices v WHERE v.number = NEW.number OR v.same_as = NEW.number)
            UNION SELECT m.matter FROM claims c JOIN matter_claims m ON m.report = c.report AND m.place = c.place
                WHERE c.origin IN (SELECT v.number FROM voices v WHERE v.number = NEW.number OR v.same_as = NEW.number)) WHERE true
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER report_voices_come AFTER INSERT ON report_voices BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('voice', NEW.voice, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER report_voices_go AFTER DELETE ON report_voices BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('voice', OLD.voice, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER parties_join AFTER UPDATE OF same_as ON parties WHEN OLD.same_as IS NOT NEW.same_as BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'party', number, random() FROM parties WHERE number IN (NEW.number, OLD.same_as, NEW.same_as)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER report_parties_come AFTER INSERT ON report_parties BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('party', NEW.party, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER report_parties_go AFTER DELETE ON report_parties BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('party', OLD.party, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER event_roles_come AFTER INSERT ON event_roles BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('party', NEW.party, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;
CREATE TRIGGER event_roles_go AFTER DELETE ON event_roles BEGIN
    INSERT INTO stale (what, number, mark) VALUES ('party', OLD.party, random()) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
END;

INSERT INTO stale (what, number, mark) SELECT 'voice', number, random() FROM voices WHERE name IS NOT NULL;
INSERT INTO stale (what, number, mark) SELECT 'party', number, random() FROM parties;
