-- Calls below an alert: said in the thread of another message, or only as a change to one.
ALTER TABLE outbox ADD COLUMN thread_of TEXT;
ALTER TABLE outbox ADD COLUMN edit_only INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_thread ON outbox (thread_of) WHERE thread_of IS NOT NULL;

-- Exercises are in no list and no figure unless they are asked for.
ALTER TABLE incidents ADD COLUMN exercise INTEGER NOT NULL DEFAULT 0;
CREATE INDEX incidents_unowned ON incidents (opened_at, id) WHERE closed_at IS NULL AND acknowledged_at IS NULL AND exercise = 0;

-- By what incidents may be found to resemble each other. The value is a digest: it can be compared and not read.
CREATE TABLE traits (
  incident  TEXT   NOT NULL,
  kind      TEXT   NOT NULL,
  value     TEXT   NOT NULL,
  opened_at BIGINT NOT NULL,
  PRIMARY KEY (incident, kind, value)
);
CREATE INDEX traits_value ON traits (value, opened_at);

-- Who can be written to in a chat of their own.
CREATE TABLE chats (
  person       TEXT   NOT NULL PRIMARY KEY,
  conversation TEXT   NOT NULL,
  at           BIGINT NOT NULL
);
