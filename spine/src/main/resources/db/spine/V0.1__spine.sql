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

-- What each consumer has heard: the row is inserted in the transaction of its effect.
create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  received_at timestamptz not null default now(),
  refused     text,
  refused_because text,
  primary key (consumer, event_id)
);
create index inbox_refused on inbox (received_at) where refused is not null;

-- Messages that could not be understood or applied, and those of the same complaint that wait behind.
create table dead_letter (
  id           uuid        primary key,
  consumer     text        not null,
  topic        text        not null,
  partition    int         not null,
  position     bigint      not null,
  message_key  text,
  subject      uuid,
  type         text,
  headers      text        not null,
  payload      bytea,
  code         text        not null,
  detail       text        not null,
  parked_at    timestamptz not null default now(),
  redriven_at  timestamptz,
  discarded_by text,
  unique (consumer, topic, partition, position)
);
create index dead_letter_waiting on dead_letter (consumer, subject) where redriven_at is null;

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
