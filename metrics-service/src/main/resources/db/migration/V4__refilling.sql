-- A shelf that was in use is still written for a while, for readers that have not moved yet.
alter table shelf drop constraint shelf_state_check;
alter table shelf add constraint shelf_state_check
  check (state in ('IN_USE', 'FILLING', 'LEAVING', 'FREE'));
create unique index shelf_in_use on shelf (state) where state in ('IN_USE', 'FILLING');

-- How far the filling has come, in messages of the topic.
alter table shelf add column filled bigint not null default 0;
alter table shelf add column to_fill bigint not null default 0;

-- The backlog as it was seen at the end of each day: kept, never recomputed.
create table backlog_day (
  day         date        not null,
  zone        text        not null,
  dimension   text        not null,
  part        text        not null,
  open        bigint      not null,
  on_hold     bigint      not null,
  median      bigint,
  ninetieth   bigint,
  oldest      bigint,
  by_age      bigint[]    not null,
  taken_at    timestamptz not null,
  primary key (day, zone, dimension, part)
);
