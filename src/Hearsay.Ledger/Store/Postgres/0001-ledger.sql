-- Originals by their SHA-256, and what is known of where each was had.
CREATE TABLE reports (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    outlet TEXT,
    domain TEXT,
    published TEXT,
    title TEXT,
    language TEXT,
    added TEXT NOT NULL,
    size BIGINT NOT NULL
);

-- A path or address may be longer than a page of a btree takes.
CREATE INDEX reports_by_source ON reports USING HASH (source);
CREATE INDEX reports_by_day ON reports (published);

-- The other places where the same bytes were had.
CREATE TABLE sources (
    report BIGINT NOT NULL REFERENCES reports,
    source TEXT NOT NULL,
    added TEXT NOT NULL
);
CREATE UNIQUE INDEX sources_once ON sources (report, md5(source));

-- Compressed with Brotli.
CREATE TABLE originals (
    report BIGINT PRIMARY KEY REFERENCES reports,
    bytes BYTEA NOT NULL
);

-- The contract's JSON, compressed with Brotli; the newest of a report is the one that claims, voices and parties come from.
CREATE TABLE readings (
    report BIGINT NOT NULL REFERENCES reports,
    made TEXT NOT NULL,
    engine TEXT NOT NULL,
    models TEXT NOT NULL,
    beat TEXT NOT NULL,
    json BYTEA NOT NULL,
    PRIMARY KEY (report, made)
);

-- Same as: what an analyst merged it with, of a group always the same one.
CREATE TABLE voices (
    number BIGINT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT,
    description TEXT,
    many TEXT NOT NULL,
    nationality TEXT,
    role TEXT,
    same_as BIGINT REFERENCES voices ON DELETE SET NULL
);
CREATE INDEX voices_by_same ON voices (same_as) WHERE same_as IS NOT NULL;

-- Place counts from 0 in the reading's list.
CREATE TABLE report_voices (
    report BIGINT NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    voice BIGINT NOT NULL REFERENCES voices,
    PRIMARY KEY (report, place)
);
CREATE INDEX report_voices_by_voice ON report_voices (voice);

CREATE TABLE parties (
    number BIGINT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    same_as BIGINT REFERENCES parties
);
CREATE INDEX parties_by_same ON parties (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE report_parties (
    report BIGINT NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    party BIGINT NOT NULL REFERENCES parties,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (report, place)
);
CREATE INDEX report_parties_by_party ON report_parties (party);

-- As corrected by judgements. Chain: the numbers of its voices, publisher first, with spaces between them; origin is
-- the last of them. Verdict: accepted or rejected; turned: a correction put it on the other side of its matters.
CREATE TABLE claims (
    number BIGINT PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    content TEXT NOT NULL,
    chain TEXT NOT NULL,
    origin BIGINT REFERENCES voices,
    manner TEXT NOT NULL,
    stance TEXT NOT NULL,
    certainty TEXT NOT NULL,
    polarity TEXT NOT NULL,
    part TEXT NOT NULL,
    verdict TEXT,
    turned BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (report, place)
);

CREATE INDEX claims_by_origin ON claims (origin);

-- Roles and places of events, for the record of a party.
CREATE TABLE event_roles (
    report BIGINT NOT NULL REFERENCES reports,
    event INTEGER NOT NULL,
    type TEXT NOT NULL,
    status TEXT,
    role TEXT NOT NULL,
    party BIGINT NOT NULL REFERENCES parties,
    PRIMARY KEY (report, event, role, party)
);
CREATE INDEX event_roles_by_party ON event_roles (party);

-- What reports are looked up by that may share text with another.
CREATE TABLE bands (
    band BIGINT NOT NULL,
    report BIGINT NOT NULL REFERENCES reports,
    PRIMARY KEY (band, report)
);
CREATE INDEX bands_by_report ON bands (report);

-- The words of a report as hashes, so that a candidate need not be read again.
CREATE TABLE copy_texts (
    report BIGINT PRIMARY KEY REFERENCES reports,
    bytes BYTEA NOT NULL
);

CREATE TABLE copies (
    of_report BIGINT NOT NULL REFERENCES reports,
    by_report BIGINT NOT NULL REFERENCES reports,
    kind TEXT NOT NULL,
    overlap DOUBLE PRECISION NOT NULL,
    credited BOOLEAN NOT NULL,
    PRIMARY KEY (of_report, by_report)
);
CREATE INDEX copies_by_copy ON copies (by_report);

-- Joined: the matter that an analyst joined it to. The linker goes on finding it by itself; it is shown with that one.
CREATE TABLE matters (
    number BIGINT PRIMARY KEY,
    profile TEXT NOT NULL,
    summary TEXT NOT NULL,
    changed TEXT NOT NULL,
    joined BIGINT REFERENCES matters
);
CREATE INDEX matters_by_joined ON matters (joined) WHERE joined IS NOT NULL;

CREATE TABLE matter_keys (
    key TEXT NOT NULL,
    matter BIGINT NOT NULL REFERENCES matters,
    PRIMARY KEY (key, matter)
);
CREATE INDEX matter_keys_by_matter ON matter_keys (matter);

-- Event: its place in the reading's list; -1 where the claim tells of none.
CREATE TABLE matter_claims (
    matter BIGINT NOT NULL REFERENCES matters,
    report BIGINT NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    event INTEGER NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (matter, report, place)
);
CREATE INDEX matter_claims_by_report ON matter_claims (report, place);

-- What an analyst decided: never changed, never deleted.
CREATE TABLE judgements (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    report BIGINT REFERENCES reports,
    body TEXT NOT NULL,
    why TEXT,
    undoes BIGINT REFERENCES judgements
);
CREATE INDEX judgements_by_report ON judgements (report);
CREATE INDEX judgements_by_undone ON judgements (undoes);
CREATE FUNCTION judgement_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a judgement is never changed or deleted'; END $$;
CREATE TRIGGER judgements_stay BEFORE UPDATE OR DELETE ON judgements FOR EACH ROW EXECUTE FUNCTION judgement_stays();
CREATE TRIGGER judgements_remain BEFORE TRUNCATE ON judgements FOR EACH STATEMENT EXECUTE FUNCTION judgement_stays();

-- Where what was judged stands in the newest reading of its report; lost: why it no longer does. Made anew whenever the report is read again.
CREATE TABLE anchors (
    judgement BIGINT NOT NULL REFERENCES judgements,
    report BIGINT NOT NULL REFERENCES reports,
    place INTEGER,
    lost TEXT,
    PRIMARY KEY (judgement, report)
);
CREATE INDEX anchors_by_report ON anchors (report);

-- Full-text search. The texts themselves are in readings, claims and voices; number is the one there.
CREATE TABLE report_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX reports_by_words ON report_words USING GIN (words);
CREATE TABLE claim_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX claims_by_words ON claim_words USING GIN (words);
CREATE TABLE voice_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX voices_by_words ON voice_words USING GIN (words);
