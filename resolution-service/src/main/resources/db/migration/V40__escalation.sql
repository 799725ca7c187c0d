alter table case_escalation add column specialist text;
-- The policy that allowed the step; empty on those from before it was kept.
alter table case_escalation add column policy_version text;

create table case_deescalation (
  case_id        uuid        not null references case_file,
  number         int         not null,
  level          int         not null,
  reason         text        not null,
  deescalated_by text        not null,
  deescalated_at timestamptz not null,
  primary key (case_id, number)
);

-- What ought to move a complaint up; its id is the complaint's.
create table escalation_watch (
  id           uuid        primary key,
  version      bigint      not null,
  -- opaque; empty for complaints from before it was kept
  customer_ref text,
  product      text,
  received_at  timestamptz
);
create index escalation_watch_by_customer on escalation_watch (customer_ref, product, received_at);

create table escalation_sign (
  watch_id       uuid        not null references escalation_watch,
  number         int         not null,
  criterion      text        not null,
  met_at         timestamptz not null,
  -- empty when it follows from an event
  noted_by       text,
  policy_version text        not null,
  amount         numeric,
  currency       text,
  -- when it was known that the case stood above the handler since then
  answered_at    timestamptz,
  refuted_by     text,
  refuted_at     timestamptz,
  primary key (watch_id, number)
);
create index escalation_sign_open on escalation_sign (watch_id)
  where answered_at is null and refuted_at is null;

insert into escalation_watch (id, version) select id, 0 from case_file;
