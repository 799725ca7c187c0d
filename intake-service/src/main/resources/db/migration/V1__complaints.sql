-- A complaint as it was heard. The only place of the house that knows who complains and in what words.
create table complaint (
  id                   uuid        primary key,
  version              bigint      not null,
  reference            text        not null unique,
  status               text        not null,
  channel              text        not null,
  received_at          timestamptz not null,
  recorded_at          timestamptz not null,
  customer_ref         text        not null,
  customer_kind        text        not null,
  customer_name        text,
  customer_email       text,
  customer_phone       text,
  customer_adjustments text[]      not null default '{}',
  product              text        not null,
  issue                text        not null,
  narrative            text,
  desired_outcome      text,
  external_ref         text,
  source               text,
  promised_by          timestamptz,
  response_at_source   text,
  acknowledged_at      timestamptz,
  acknowledged_by      text,
  severity             text,
  complexity           text,
  priority             text,
  triage_policy        text,
  triaged_at           timestamptz,
  triaged_by           text
);
create unique index complaint_import on complaint (source, external_ref) where source is not null;
create index complaint_by_receipt on complaint (received_at desc, id desc);
create index complaint_by_status on complaint (status, received_at desc, id desc);
create index complaint_by_customer on complaint (customer_ref, received_at desc, id desc);

-- Every event of a complaint's life, from all services, as it arrived.
create table timeline_entry (
  event_id     uuid        primary key,
  complaint_id uuid        not null,
  arrival      bigint      generated always as identity,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  type         text        not null,
  source       text        not null,
  event         text        not null
);
create index timeline_of_complaint on timeline_entry (complaint_id, occurred_at, arrival);
