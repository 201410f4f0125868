-- Also an incident that somebody has is looked for an owner, where a shift's handover of it was not taken.
ALTER TABLE incidents ADD COLUMN needs_owner INTEGER NOT NULL DEFAULT 0;
UPDATE incidents SET needs_owner = 1 WHERE acknowledged_at IS NULL;
DROP INDEX incidents_unowned;
CREATE INDEX incidents_unowned ON incidents (opened_at, id) WHERE closed_at IS NULL AND needs_owner = 1 AND exercise = 0;
