-- What changed since its brief was made. Mark: another one with each change, so that a brief that was made beside a change does not count.
CREATE TABLE stale (
    what TEXT NOT NULL,
    number BIGINT NOT NULL,
    mark BIGINT NOT NULL,
    PRIMARY KEY (what, number)
);

-- A matter as lists show it, of joined ones the one that they are shown as. Everything here follows from the other tables and is made again from them.
-- Weight, worthy, anchors, ranked, says_more: what MatterFilter decides by. Undecided: whether it is shown may have changed.
-- First and last are empty where no report says; spark counts reports that tell and that deny, "3.0 0.1", from the first day to the last.
CREATE TABLE matter_briefs (
    matter BIGINT PRIMARY KEY REFERENCES matters,
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
);
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
CREATE TABLE brief_rules (rules TEXT NOT NULL);

CREATE TABLE voice_briefs (
    voice BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    reports INTEGER NOT NULL,
    claims INTEGER NOT NULL
);
CREATE INDEX voice_briefs_by_claims ON voice_briefs (claims, reports, voice);
CREATE INDEX voice_briefs_by_reports ON voice_briefs (reports, claims, voice);

-- Parts: how many it is said to have had; told: the commonest of them, a line each of role, type and reports. Folded: the name as it is searched.
CREATE TABLE party_briefs (
    party BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    told TEXT NOT NULL
);
CREATE INDEX party_briefs_by_reports ON party_briefs (reports, party);
CREATE INDEX party_briefs_in_events ON party_briefs (reports, party) WHERE parts > 0;

CREATE TABLE matter_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX matters_by_words ON matter_words USING GIN (words);

CREATE FUNCTION stale_mark() RETURNS BIGINT LANGUAGE SQL VOLATILE AS $$ SELECT (random() * 9e15)::BIGINT $$;

-- Who shares a claim with a matter that loses it may be shown in its place.
CREATE FUNCTION matter_claims_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'matter', matter, stale_mark() FROM (SELECT DISTINCT matter FROM moved) AS each_one
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO stale (what, number, mark) SELECT 'matter', matter, stale_mark()
            FROM (SELECT DISTINCT m.matter FROM matter_claims m JOIN moved o ON o.report = m.report AND o.place = m.place) AS sharing
            ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER matter_claims_come AFTER INSERT ON matter_claims REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION matter_claims_change();
CREATE TRIGGER matter_claims_go AFTER DELETE ON matter_claims REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION matter_claims_change();

CREATE FUNCTION claims_turn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'matter', matter, stale_mark() FROM matter_claims WHERE report = NEW.report AND place = NEW.place
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    INSERT INTO stale (what, number, mark) SELECT 'voice', number, stale_mark() FROM voices WHERE number IN (OLD.origin, NEW.origin) AND OLD.origin IS DISTINCT FROM NEW.origin
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_turn AFTER UPDATE ON claims FOR EACH ROW EXECUTE FUNCTION claims_turn();

CREATE FUNCTION matters_join() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'matter', number, stale_mark() FROM matters WHERE number IN (NEW.number, OLD.joined, NEW.joined)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER matters_join AFTER UPDATE OF joined ON matters FOR EACH ROW WHEN (OLD.joined IS DISTINCT FROM NEW.joined) EXECUTE FUNCTION matters_join();

-- Voices that are one are one origin, and so are those who speak for one body.
CREATE FUNCTION voices_join() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'voice', number, stale_mark() FROM voices WHERE number IN (NEW.number, OLD.same_as, NEW.same_as)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    INSERT INTO stale (what, number, mark) SELECT 'matter', matter, stale_mark()
        FROM (
            SELECT m.matter FROM report_voices r JOIN matter_claims m ON m.report = r.report
                WHERE r.voice IN (SELECT v.number FROM voices v WHERE v.number = NEW.number OR v.same_as = NEW.number)
            UNION SELECT m.matter FROM claims c JOIN matter_claims m ON m.report = c.report AND m.place = c.place
                WHERE c.origin IN (SELECT v.number FROM voices v WHERE v.number = NEW.number OR v.same_as = NEW.number)) AS told
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER voices_join AFTER UPDATE OF same_as, office ON voices FOR EACH ROW WHEN (OLD.same_as IS DISTINCT FROM NEW.same_as OR OLD.office IS DISTINCT FROM NEW.office) EXECUTE FUNCTION voices_join();

CREATE FUNCTION report_voices_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'voice', voice, stale_mark() FROM (SELECT DISTINCT voice FROM moved) AS each_one
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER report_voices_come AFTER INSERT ON report_voices REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION report_voices_change();
CREATE TRIGGER report_voices_go AFTER DELETE ON report_voices REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION report_voices_change();

CREATE FUNCTION parties_join() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'party', number, stale_mark() FROM parties WHERE number IN (NEW.number, OLD.same_as, NEW.same_as)
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER parties_join AFTER UPDATE OF same_as ON parties FOR EACH ROW WHEN (OLD.same_as IS DISTINCT FROM NEW.same_as) EXECUTE FUNCTION parties_join();

CREATE FUNCTION party_rows_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO stale (what, number, mark) SELECT 'party', party, stale_mark() FROM (SELECT DISTINCT party FROM moved) AS each_one
        ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark;
    RETURN NULL;
END $$;
CREATE TRIGGER report_parties_come AFTER INSERT ON report_parties REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION party_rows_change();
CREATE TRIGGER report_parties_go AFTER DELETE ON report_parties REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION party_rows_change();
CREATE TRIGGER event_roles_come AFTER INSERT ON event_roles REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION party_rows_change();
CREATE TRIGGER event_roles_go AFTER DELETE ON event_roles REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION party_rows_change();

INSERT INTO stale (what, number, mark) SELECT 'voice', number, stale_mark() FROM voices WHERE name IS NOT NULL;
INSERT INTO stale (what, number, mark) SELECT 'party', number, stale_mark() FROM parties;
