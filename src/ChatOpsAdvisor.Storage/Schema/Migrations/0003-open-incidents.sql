-- What a board, a handover and a watch over escalations look at: incidents that nobody has closed.
ALTER TABLE incidents ADD COLUMN closed_at BIGINT;
CREATE INDEX incidents_open ON incidents (opened_at, id) WHERE closed_at IS NULL;
