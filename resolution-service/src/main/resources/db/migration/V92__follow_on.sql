-- Why the customer came back, and when intake was told so that a new complaint goes on for it;
-- empty on returns from before that was done.
alter table late_return
  add column because text,
  add column told_at timestamptz;
