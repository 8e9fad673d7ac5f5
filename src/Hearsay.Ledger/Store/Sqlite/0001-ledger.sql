-- Originals by their SHA-256, and what is known of where each was had.
CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    outlet TEXT,
    domain TEXT,
    published TEXT,
    title TEXT,
    language TEXT,
    added TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE INDEX reports_by_source ON reports (source);
CREATE INDEX reports_by_day ON reports (published);

-- The other places where the same bytes were had.
CREATE TABLE sources (
    report INTEGER NOT NULL REFERENCES reports,
    source TEXT NOT NULL,
    added TEXT NOT NULL,
    PRIMARY KEY (report, source)
) STRICT, WITHOUT ROWID;

-- Compressed with Brotli.
CREATE TABLE originals (
    report INTEGER PRIMARY KEY REFERENCES reports,
    bytes BLOB NOT NULL
) STRICT;

-- The contract's JSON, compressed with Brotli; the newest of a report is the one that claims, voices and parties come from.
CREATE TABLE readings (
    report INTEGER NOT NULL REFERENCES reports,
    made TEXT NOT NULL,
    engine TEXT NOT NULL,
    models TEXT NOT NULL,
    beat TEXT NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (report, made)
) STRICT;

-- Same as: what an analyst merged it with, of a group always the same one.
CREATE TABLE voices (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT,
    description TEXT,
    many TEXT NOT NULL,
    nationality TEXT,
    role TEXT,
    same_as INTEGER REFERENCES voices ON DELETE SET NULL
) STRICT;
CREATE INDEX voices_by_same ON voices (same_as) WHERE same_as IS NOT NULL;

-- Place counts from 0 in the reading's list.
CREATE TABLE report_voices (
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    voice INTEGER NOT NULL REFERENCES voices,
    PRIMARY KEY (report, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_voices_by_voice ON report_voices (voice);

CREATE TABLE parties (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    same_as INTEGER REFERENCES parties
) STRICT;
CREATE INDEX parties_by_same ON parties (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE report_parties (
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    party INTEGER NOT NULL REFERENCES parties,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (report, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_parties_by_party ON report_parties (party);

-- As corrected by judgements. Chain: the numbers of its voices, publisher first, with spaces between them; origin is
-- the last of them. Verdict: accepted or rejected; turned: a correction put it on the other side of its matters.
CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    content TEXT NOT NULL,
    chain TEXT NOT NULL,
    origin INTEGER REFERENCES voices,
    manner TEXT NOT NULL,
    stance TEXT NOT NULL,
    certainty TEXT NOT NULL,
    polarity TEXT NOT NULL,
    part TEXT NOT NULL,
    verdict TEXT,
    turned INTEGER NOT NULL DEFAULT 0,
    UNIQUE (report, place)
) STRICT;

CREATE INDEX claims_by_origin ON claims (origin);

-- Roles and places of events, for the record of a party.
CREATE TABLE event_roles (
    report INTEGER NOT NULL REFERENCES reports,
    event INTEGER NOT NULL,
    type TEXT NOT NULL,
    status TEXT,
    role TEXT NOT NULL,
    party INTEGER NOT NULL REFERENCES parties,
    PRIMARY KEY (report, event, role, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_roles_by_party ON event_roles (party);

-- What reports are looked up by that may share text with another.
CREATE TABLE bands (
    band INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES reports,
    PRIMARY KEY (band, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX bands_by_report ON bands (report);

-- The words of a report as hashes, so that a candidate need not be read again.
CREATE TABLE copy_texts (
    report INTEGER PRIMARY KEY REFERENCES reports,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE copies (
    of_report INTEGER NOT NULL REFERENCES reports,
    by_report INTEGER NOT NULL REFERENCES reports,
    kind TEXT NOT NULL,
    overlap REAL NOT NULL,
    credited INTEGER NOT NULL,
    PRIMARY KEY (of_report, by_report)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_by_copy ON copies (by_report);

-- Joined: the matter that an analyst joined it to. The linker goes on finding it by itself; it is shown with that one.
CREATE TABLE matters (
    number INTEGER PRIMARY KEY,
    profile TEXT NOT NULL,
    summary TEXT NOT NULL,
    changed TEXT NOT NULL,
    joined INTEGER REFERENCES matters
) STRICT;
CREATE INDEX matters_by_joined ON matters (joined) WHERE joined IS NOT NULL;

CREATE TABLE matter_keys (
    key TEXT NOT NULL,
    matter INTEGER NOT NULL REFERENCES matters,
    PRIMARY KEY (key, matter)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_keys_by_matter ON matter_keys (matter);

-- Event: its place in the reading's list; -1 where the claim tells of none.
CREATE TABLE matter_claims (
    matter INTEGER NOT NULL REFERENCES matters,
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    event INTEGER NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (matter, report, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_claims_by_report ON matter_claims (report, place);

-- What an analyst decided: never changed, never deleted.
CREATE TABLE judgements (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    report INTEGER REFERENCES reports,
    body TEXT NOT NULL,
    why TEXT,
    undoes INTEGER REFERENCES judgements
) STRICT;
CREATE INDEX judgements_by_report ON judgements (report);
CREATE INDEX judgements_by_undone ON judgements (undoes);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;
-- INSERT OR REPLACE deletes without a word to the trigger above.
CREATE TRIGGER judgements_keep BEFORE INSERT ON judgements WHEN EXISTS (SELECT 1 FROM judgements WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a judgement is never replaced'); END;

-- Where what was judged stands in the newest reading of its report; lost: why it no longer does. Made anew whenever the report is read again.
CREATE TABLE anchors (
    judgement INTEGER NOT NULL REFERENCES judgements,
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER,
    lost TEXT,
    PRIMARY KEY (judgement, report)
) STRICT;
CREATE INDEX anchors_by_report ON anchors (report);

-- Full-text search. The texts themselves are in readings, claims and voices; rowid is the number there.
CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE claim_words USING fts5 (content, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE voice_words USING fts5 (name, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
