-- Versions of alerts that a channel has taken and of which no turn was saved yet.
CREATE TABLE arrivals (
  turn_key TEXT    NOT NULL PRIMARY KEY,
  incident TEXT    NOT NULL,
  place    TEXT    NOT NULL,
  version  INTEGER NOT NULL,
  at       BIGINT  NOT NULL
);
