-- What complaints can be about; written whole, every number stays.
create table taxonomy (
  number     int         primary key,
  written_at timestamptz not null,
  written_by text        not null
);
create table taxonomy_entry (
  number   int  not null references taxonomy,
  position int  not null,
  product  text not null,
  parent   text,
  issue    text,
  primary key (number, position)
);

-- Every judgement of every complaint.
create table judgement (
  id            uuid        primary key,
  complaint_id  uuid        not null references complaint,
  product       text        not null,
  issue         text        not null,
  severity      text        not null,
  complexity    text        not null,
  priority      text        not null,
  triage_policy text        not null,
  triaged_at    timestamptz not null,
  triaged_by    text        not null,
  vulnerable    boolean     not null,
  taxonomy      int         not null
);
create index judgement_of_complaint on judgement (complaint_id, triaged_at);

-- What customers need from us, told once and applied to every later message. Never a diagnosis.
create table customer_needs (
  id                uuid        primary key,
  version           bigint      not null,
  customer_ref      text        not null unique,
  vulnerable        boolean     not null,
  preferred_channel text,
  language          text        not null,
  adjustments       text[]      not null default '{}',
  noted_at          timestamptz,
  noted_by          text
);
