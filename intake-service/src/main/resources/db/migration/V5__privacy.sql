-- Decisions on erasures and records of rectifications: which, when and by whom, never what was told.
create table erasure_decision (
  id             uuid        primary key,
  version        bigint      not null,
  customer_ref   text        not null,
  ground         text        not null,
  outcome        text        not null,
  policy_version text        not null,
  decided_at     timestamptz not null,
  decided_by     text        not null
);
create index erasure_decision_of_customer on erasure_decision (customer_ref, decided_at);

create table erasure_line (
  decision_id  uuid    not null references erasure_decision (id),
  complaint_id uuid    not null,
  erased       boolean not null,
  exemption    text,
  keep_until   timestamptz,
  primary key (decision_id, complaint_id)
);

create table rectification (
  id           uuid        primary key,
  version      bigint      not null,
  customer_ref text        not null,
  fields       text[]      not null,
  done_at      timestamptz not null,
  done_by      text        not null
);
create index rectification_of_customer on rectification (customer_ref, done_at);

-- What the retention schedule looks for: closed, and not erased yet.
create index complaint_to_purge on complaint (received_at)
  where erased_at is null and status in ('CLOSED', 'WITHDRAWN');
