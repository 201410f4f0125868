-- Times are microseconds since 1970, UTC. Documents are UTF-8 JSON.

CREATE TABLE conversations (
  id            TEXT   NOT NULL PRIMARY KEY,
  version       BIGINT NOT NULL,
  state         BLOB,
  reference     BLOB,
  reference_at  BIGINT,
  stale_reason  TEXT,
  stale_at      BIGINT
);
CREATE INDEX conversations_reachable ON conversations (reference_at) WHERE reference IS NOT NULL AND stale_at IS NULL;

CREATE TABLE incidents (
  id                   TEXT    NOT NULL PRIMARY KEY,
  version              BIGINT  NOT NULL,
  document             BLOB    NOT NULL,
  year                 INTEGER NOT NULL,
  number               INTEGER NOT NULL,
  conversation         TEXT    NOT NULL,
  opened_at            BIGINT  NOT NULL,
  opened_by            TEXT    NOT NULL,
  opened_by_name       TEXT    NOT NULL,
  opened_by_name_key   TEXT    NOT NULL,
  scenario             TEXT,
  intake               TEXT    NOT NULL,
  urgency              INTEGER NOT NULL,
  acknowledged_by      TEXT,
  acknowledged_by_name TEXT,
  acknowledged_at      BIGINT,
  last_word_at         BIGINT  NOT NULL,
  areas                TEXT    NOT NULL,
  reference            TEXT
);
CREATE INDEX incidents_number ON incidents (year, number);
CREATE INDEX incidents_opened ON incidents (opened_at, id);
CREATE INDEX incidents_scenario ON incidents (scenario, opened_at, id);
CREATE INDEX incidents_intake ON incidents (intake, opened_at, id);
CREATE INDEX incidents_officer ON incidents (opened_by, opened_at, id);
CREATE INDEX incidents_officer_name ON incidents (opened_by_name_key, opened_at, id);
CREATE INDEX incidents_conversation ON incidents (conversation, opened_at);

CREATE TABLE record (
  seq          INTEGER NOT NULL PRIMARY KEY,
  at           BIGINT  NOT NULL,
  kind         TEXT    NOT NULL,
  what         TEXT    NOT NULL,
  incident     TEXT,
  conversation TEXT,
  by_id        TEXT    NOT NULL,
  by_name      TEXT    NOT NULL,
  pack         TEXT,
  content      BLOB    NOT NULL,
  delivery     TEXT
);
CREATE INDEX record_incident ON record (incident, seq) WHERE incident IS NOT NULL;
CREATE INDEX record_talk ON record (conversation, at) WHERE incident IS NULL AND conversation IS NOT NULL;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;

CREATE TABLE outbox (
  seq           INTEGER NOT NULL PRIMARY KEY,
  id            TEXT    NOT NULL UNIQUE,
  order_key     TEXT    NOT NULL,
  conversation  TEXT    NOT NULL,
  slot          TEXT,
  lane          INTEGER NOT NULL,
  text          TEXT,
  card          BLOB    NOT NULL,
  summary       TEXT    NOT NULL,
  notify        INTEGER NOT NULL,
  incident      TEXT,
  alert         TEXT,
  alert_version INTEGER,
  since         BIGINT  NOT NULL,
  attempts      INTEGER NOT NULL,
  due_at        BIGINT  NOT NULL,
  leased_until  BIGINT
);
CREATE INDEX outbox_order ON outbox (order_key, seq, lane);
CREATE INDEX outbox_alerts ON outbox (since) WHERE alert IS NOT NULL;

CREATE TABLE dead_letters (
  id            TEXT    NOT NULL PRIMARY KEY,
  dead_at       BIGINT  NOT NULL,
  conversation  TEXT    NOT NULL,
  slot          TEXT,
  lane          INTEGER NOT NULL,
  text          TEXT,
  card          BLOB    NOT NULL,
  summary       TEXT    NOT NULL,
  notify        INTEGER NOT NULL,
  incident      TEXT,
  alert         TEXT,
  alert_version INTEGER,
  since         BIGINT  NOT NULL,
  attempts      INTEGER NOT NULL
);

CREATE TABLE slots (
  slot         TEXT NOT NULL PRIMARY KEY,
  conversation TEXT NOT NULL,
  activity     TEXT NOT NULL,
  incident     TEXT
);
CREATE INDEX slots_incident ON slots (incident) WHERE incident IS NOT NULL;

CREATE TABLE due (
  turn_key TEXT   NOT NULL PRIMARY KEY,
  incident TEXT   NOT NULL,
  name     TEXT   NOT NULL,
  at       BIGINT NOT NULL,
  UNIQUE (incident, name)
);
CREATE INDEX due_at ON due (at);

CREATE TABLE turns (
  seq INTEGER NOT NULL PRIMARY KEY,
  key TEXT    NOT NULL UNIQUE,
  at  BIGINT  NOT NULL
);
