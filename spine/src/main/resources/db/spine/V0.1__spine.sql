-- What every service keeps beside its own tables.

-- Events that wait for Kafka, and for seven days those that have gone. The first six columns carry the names that
-- Debezium's outbox event router expects.
create table outbox (
  seq            bigint generated always as identity primary key,
  id             uuid        not null,
  aggregatetype  text        not null,
  aggregateid    uuid        not null,
  type           text        not null,
  payload        text        not null,
  source         text        not null,
  occurred_at    timestamptz not null,
  recorded_at    timestamptz not null,
  lane           smallint    not null,
  topic          text        not null,
  -- where the request that raised it stands in its trace (W3C); null when nothing is traced
  traceparent    text,
  sent_at        timestamptz,
  parked_at      timestamptz,
  parked_because text
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);

create index outbox_waiting on outbox (lane, seq) where sent_at is null;
create index outbox_parked on outbox (lane, aggregateid) where parked_at is not null and sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Which listener had which event: the row is inserted in the transaction of its effect. The last four columns are
-- there only where the listener refused it; the code is that of the refusal, never anybody's words.
create table inbox (
  listener     text        not null,
  event_id     uuid        not null,
  received_at  timestamptz not null default now(),
  refusal_id   uuid,
  refused_code text,
  subject      uuid,
  type         text,
  primary key (listener, event_id)
);
create index inbox_refused on inbox (received_at, refusal_id) where refused_code is not null;

-- Messages that could not be understood or applied, and those of the same complaint that wait behind.
create table dead_letter (
  id           uuid        primary key,
  topic        text        not null,
  partition    int         not null,
  position     bigint      not null,
  message_key  text,
  subject      uuid,
  type         text,
  headers      json        not null,
  payload      bytea,
  code         text        not null,
  detail       text        not null,
  parked_at    timestamptz not null default now(),
  redriven_at  timestamptz,
  discarded_by text,
  unique (topic, partition, position)
);
create index dead_letter_waiting on dead_letter (subject) where redriven_at is null;

-- What was answered to requests that carried an Idempotency-Key.
create table idempotency_key (
  caller     text        not null,
  key        text        not null,
  request    bytea       not null,
  answer     text,
  created_at timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- The changes of the organisation's calendar that came here; all together are the calendar (see OrganisationCalendar).
create table organisation_calendar (
  version         int         primary key,
  effective_from  date,
  effective_until date,
  zone            text        not null,
  holidays        text        not null,
  week            text        not null,
  closed          date[]      not null,
  decided_by      text        not null,
  decided_at      timestamptz not null
);
