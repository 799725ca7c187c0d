-- The story of each complaint: the set of its events, as bytes (see store/StoryCodec). Whatever is
-- measured is read from it. There are two shelves: one is read, the other one is free, or is being
-- filled again from the topic while the first stays in use.
create table shelf (
  shelf              smallint primary key check (shelf in (0, 1)),
  state              text     not null check (state in ('IN_USE', 'FILLING', 'FREE')),
  events              bigint   not null default 0,
  latest_recorded_at timestamptz,
  changed_at         timestamptz not null default now()
);
insert into shelf (shelf, state) values (0, 'IN_USE'), (1, 'FREE');

create table story (
  shelf        smallint    not null,
  complaint_id uuid        not null,
  events        bytea       not null,
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  -- the transaction that changed it last: readers ask for what changed since they last looked
  changed      xid8        not null,
  primary key (shelf, complaint_id)
) partition by list (shelf);

create table story_0 partition of story for values in (0)
  with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
create table story_1 partition of story for values in (1)
  with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
create index story_0_changed on story_0 (changed);
create index story_1_changed on story_1 (changed);

-- Words that stories are made of, so that each is written out once: the names of events with their
-- parts, and codes.
create table word (
  id   int generated always as identity primary key,
  word text not null unique
);
