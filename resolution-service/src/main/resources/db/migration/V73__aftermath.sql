-- What remains of one case after its resolution; its id is the complaint's.
create table aftermath (
  id           uuid   primary key references case_file,
  version      bigint not null,
  worked       text,
  to_improve   text,
  reflected_by text,
  reflected_at timestamptz
);

create table aftermath_effect (
  case_id  uuid        not null references aftermath,
  number   int         not null,
  kind     text        not null,
  effect   text        not null,
  source   text        not null,
  seen_on  date        not null,
  noted_by text        not null,
  noted_at timestamptz not null,
  primary key (case_id, number)
);
create index aftermath_effect_by_day on aftermath_effect (seen_on);

-- The improvement backlog.
create table suggestion (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references case_file,
  text         text,
  suggested_by text        not null,
  suggested_at timestamptz not null,
  status       text        not null,
  decided_by   text,
  decided_at   timestamptz,
  because      text,
  done_at      timestamptz,
  -- nobody decides about their own
  check (decided_by is distinct from suggested_by)
);
create index suggestion_by_age on suggestion (suggested_at, id);
create index suggestion_by_status on suggestion (status, suggested_at, id);
create index suggestion_by_complaint on suggestion (complaint_id);
