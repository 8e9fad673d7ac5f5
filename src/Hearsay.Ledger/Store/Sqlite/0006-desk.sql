-- Who may use a desk that others can reach. Name: folded; shown: as it was given; stamp: changes when sessions of before are to end.
CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    shown TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT,
    stamp TEXT NOT NULL,
    made TEXT NOT NULL,
    ended TEXT
) STRICT, WITHOUT ROWID;

-- What programs sign in with: only a hash is kept. Who: the account's shown name, or whoever is at the machine where there are no accounts.
CREATE TABLE tokens (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    made TEXT NOT NULL,
    expires TEXT NOT NULL,
    revoked TEXT
) STRICT;

-- Who signed in, was refused, exported, or gave access: never changed, never deleted.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    deed TEXT NOT NULL,
    about TEXT,
    address TEXT
) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
CREATE TRIGGER audit_keeps BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the audit is never replaced'); END;

-- Whom to tell of what. Query: words, or null; matter: its number, or null. Happenings: the words of what is told, with spaces between them.
-- Secret: what deliveries are signed with. Seen: what was told already, as JSON.
CREATE TABLE watches (
    number INTEGER PRIMARY KEY,
    who TEXT NOT NULL,
    query TEXT,
    matter INTEGER REFERENCES matters,
    url TEXT NOT NULL,
    happenings TEXT NOT NULL,
    secret TEXT NOT NULL,
    seen TEXT NOT NULL,
    made TEXT NOT NULL,
    ended TEXT
) STRICT;

-- What is to be told, until it was, or nobody took it however often it was tried.
CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY,
    watch INTEGER NOT NULL REFERENCES watches,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    made TEXT NOT NULL,
    tries INTEGER NOT NULL,
    due TEXT,
    done TEXT,
    error TEXT
) STRICT;
CREATE INDEX deliveries_by_due ON deliveries (due) WHERE due IS NOT NULL;
CREATE INDEX deliveries_by_watch ON deliveries (watch);
