-- What intake told about the customer's needs, apart from what our own staff note for the case.
alter table work_item
  add column told_language    text,
  add column told_adjustments text[]  not null default '{}',
  add column needs_told_at    timestamptz,
  -- the customer was erased: what is told late is not taken again
  add column needs_forgotten  boolean not null default false;

-- The form a letter had; taken by an erasure, as it says what the customer needs.
alter table letter
  add column language text,
  add column applied  text[] not null default '{}';
