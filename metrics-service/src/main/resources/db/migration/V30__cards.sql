-- One row per complaint, drawn from its story a moment after the story changed: what a list shows
-- and what the log exports. Never the source of a figure; it can be thrown away and is drawn again.
create table card (
  complaint_id   uuid        primary key,
  reference      text        not null,
  received_at    timestamptz not null,
  channel        text        not null,
  product        text        not null,
  issue          text        not null,
  source         text        not null,
  customer_kind  text        not null,
  priority       text,
  severity       text,
  team           text,
  handler        text,
  standing       text        not null,
  acknowledged_at timestamptz,
  resolved_at    timestamptz,
  outcome        text,
  reopenings     int         not null,
  escalations    int         not null,
  redress_minor  bigint,
  currency       text,
  csat           int,
  due_at         timestamptz,
  at_risk        boolean     not null,
  overdue        boolean     not null
) with (fillfactor = 80);
create index card_received on card (received_at desc, complaint_id desc);
create index card_open on card (received_at) where standing = 'OPEN';

-- Up to which change of the stories of which shelf the cards are drawn: one row.
create table card_progress (
  only_one boolean  primary key default true check (only_one),
  shelf    smallint not null,
  changed  xid8     not null,
  last_id  uuid     not null
);
insert into card_progress values (true, 0, '0', '00000000-0000-0000-0000-000000000000');
