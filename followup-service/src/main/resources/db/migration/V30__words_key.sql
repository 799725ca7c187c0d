-- What customers and reviewers write is kept sealed, each complaint's with a key of its own.
-- Destroying the key (deleting its row) erases. The keys are wrapped by a master key that is not in
-- the database.
create table words_key (
  id         uuid        primary key,
  -- the complaint; of a note that comes from none, the note
  owner      uuid        not null unique,
  master     text        not null,
  wrapped    bytea       not null,
  created_at timestamptz not null default now()
);
