-- Questions that were put to the guidance, for its content owner: nothing here leads to a person, a conversation or an incident.
CREATE TABLE asked (
  id      TEXT    NOT NULL PRIMARY KEY,
  at      BIGINT  NOT NULL,
  pack    TEXT    NOT NULL,
  text    TEXT    NOT NULL,
  outcome TEXT    NOT NULL,
  helpful INTEGER
);
CREATE INDEX asked_at ON asked (at);
