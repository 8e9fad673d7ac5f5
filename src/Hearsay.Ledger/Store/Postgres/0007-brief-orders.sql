-- The orders of lists that leave all but the denied or the circular away.
DROP INDEX denied_briefs;
DROP INDEX circular_briefs;
CREATE INDEX denied_by_weight ON matter_briefs (weight, matter) WHERE denies > 0;
CREATE INDEX circular_by_weight ON matter_briefs (weight, matter) WHERE circular = 1;
CREATE INDEX denied_by_day ON matter_briefs (denied_since, matter) WHERE denies > 0 AND tells > 0 AND shown = 1;
CREATE INDEX circular_by_day ON matter_briefs (circular_since, matter) WHERE circular = 1 AND shown = 1;
