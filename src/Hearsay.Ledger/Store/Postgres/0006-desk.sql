-- Who may use a desk that others can reach. Name: folded; shown: as it was given; stamp: changes when sessions of before are to end.
CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    shown TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT,
    stamp TEXT NOT NULL,
    made TEXT NOT NULL,
    ended TEXT
);

-- What programs sign in with: only a hash is kept. Who: the account's shown name, or whoever is at the machine where there are no accounts.
CREATE TABLE tokens (
    number BIGINT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    made TEXT NOT NULL,
    expires TEXT NOT NULL,
    revoked TEXT
);

-- Who signed in, was refused, exported, or gave access: never changed, never deleted.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    deed TEXT NOT NULL,
    about TEXT,
    address TEXT
);
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit is never changed or deleted'; END $$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_remains BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

-- Whom to tell of what. Query: words, or null; matter: its number, or null. Happenings: the words of what is told, with spaces between them.
-- Secret: what deliveries are signed with. Seen: what was told already, as JSON.
CREATE TABLE watches (
    number BIGINT PRIMARY KEY,
    who TEXT NOT NULL,
    query TEXT,
    matter BIGINT REFERENCES matters,
    url TEXT NOT NULL,
    happenings TEXT NOT NULL,
    secret TEXT NOT NULL,
    seen TEXT NOT NULL,
    made TEXT NOT NULL,
    ended TEXT
);

-- What is to be told, until it was, or nobody took it however often it was tried.
CREATE TABLE deliveries (
    number BIGINT PRIMARY KEY,
    watch BIGINT NOT NULL REFERENCES watches,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    made TEXT NOT NULL,
    tries BIGINT NOT NULL,
    due TEXT,
    done TEXT,
    error TEXT
);
CREATE INDEX deliveries_by_due ON deliveries (due) WHERE due IS NOT NULL;
CREATE INDEX deliveries_by_watch ON deliveries (watch);
