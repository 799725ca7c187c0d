-- The event log: everything that happened to complaints, as it came. It is the only thing that cannot
-- be computed; every figure and every list is read from it.
create table event_log (
  complaint_id uuid        not null,
  -- the order in which the events of a complaint came onto the topic: it decides where two of them
  -- happened at the same instant
  sequence     bigint      not null,
  event_id     uuid        not null,
  -- for example complaint.registered.v1
  type         text        not null,
  -- the service that raised it
  source       text        not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  -- the data of the event without what stands in columns: complaintId and occurredAt
  data         jsonb       not null,
  primary key (complaint_id, event_id)
);

-- From when to when a complaint's events reach, and the transaction that added one last: readers ask
-- for what changed since they last looked.
create table complaint_span (
  complaint_id uuid        primary key,
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  changed      xid8        not null
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
create index complaint_span_changed on complaint_span (changed);

-- How far the log has come, and how far it was compared with the topic again: one row. Whoever adds
-- to the log holds it until the commit.
create table log_progress (
  only_one           boolean     primary key default true check (only_one),
  events             bigint      not null default 0,
  latest_recorded_at timestamptz,
  -- when the log was last found whole; tables that were computed before are computed again
  rebuilt_at         timestamptz not null default now(),
  rebuild_since      timestamptz,
  -- when the rebuild under way last gave a sign of life
  rebuild_seen_at    timestamptz,
  -- in messages of the topic
  rebuild_done       bigint      not null default 0,
  rebuild_of         bigint      not null default 0
);
insert into log_progress default values;

-- One row for each complaint, drawn from its events a moment after one came: what a list shows and what
-- the complaint log exports. Never the source of a figure; it can be thrown away and is drawn again.
create table list_entry (
  complaint_id    uuid        primary key,
  reference       text        not null,
  received_at     timestamptz not null,
  channel         text        not null,
  product         text        not null,
  issue           text        not null,
  source          text        not null,
  customer_kind   text        not null,
  priority        text,
  severity        text,
  team            text,
  handler         text,
  standing        text        not null,
  acknowledged_at timestamptz,
  resolved_at     timestamptz,
  outcome         text,
  reopenings      int         not null,
  escalations     int         not null,
  redress_minor   bigint,
  currency        text,
  csat            int,
  due_at          timestamptz,
  at_risk         boolean     not null,
  overdue         boolean     not null
) with (fillfactor = 80);
create index list_entry_received on list_entry (received_at desc, complaint_id desc);
create index list_entry_open on list_entry (received_at) where standing = 'OPEN';

-- Up to which change of which log the entries are drawn: one row.
create table list_progress (
  only_one   boolean     primary key default true check (only_one),
  rebuilt_at timestamptz not null,
  changed    xid8        not null,
  last_id    uuid        not null
);
insert into list_progress
select true, rebuilt_at, '0', '00000000-0000-0000-0000-000000000000' from log_progress;

-- Reports that are made by the calendar, and what was made.
create table report_schedule (
  id            uuid        primary key,
  report        text        not null,
  every         text        not null,
  format        text        not null,
  created_by    text        not null,
  created_at    timestamptz not null,
  next_from     date        not null,
  -- while one replica is making the next report, the others leave it alone
  claimed_until timestamptz
);

create table made_report (
  schedule_id uuid        not null references report_schedule on delete cascade,
  from_day    date        not null,
  to_day      date        not null,
  made_at     timestamptz not null,
  body        bytea       not null,
  primary key (schedule_id, from_day)
);

-- What complaints are set against, for example accounts at the end of a month. The empty product stands
-- for all products together; the version says how often the statement was made.
create table exposure (
  type      text        not null,
  product   text        not null,
  day       date        not null,
  amount    bigint      not null check (amount >= 0),
  stated_by text        not null,
  stated_at timestamptz not null,
  version   bigint      not null default 1,
  primary key (type, product, day)
);

-- The backlog as it was seen at the end of each day: kept, never recomputed. Ages in seconds.
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
