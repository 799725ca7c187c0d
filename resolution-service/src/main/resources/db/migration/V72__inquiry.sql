-- What was looked into for one case; its id is the complaint's. Texts are empty once forgotten.
create table inquiry (
  id            uuid   primary key references case_file,
  version       bigint not null,
  finding       text,
  reasoned_by   text,
  reasoned_at   timestamptz,
  -- how many pieces of evidence the reasoning has weighed
  weighed_up_to int    not null default 0,
  symptom       text,
  cause         text,
  caused_by     text,
  caused_at     timestamptz
);
create index inquiry_by_cause on inquiry (cause, caused_at, id) where cause is not null;

create table inquiry_evidence (
  case_id     uuid        not null references inquiry,
  number      int         not null,
  kind        text        not null,
  stated_by   text,
  dated       date,
  reference   text,
  words       text,
  gathered_by text        not null,
  gathered_at timestamptz not null,
  primary key (case_id, number)
);

create table inquiry_standard (
  case_id     uuid not null references inquiry,
  number      int  not null,
  standard    text not null,
  edition     text,
  application text,
  primary key (case_id, number)
);

create table inquiry_weighing (
  case_id  uuid not null references inquiry,
  number   int  not null,
  evidence int  not null,
  weight   text not null,
  because  text,
  primary key (case_id, number)
);

create table inquiry_why (
  case_id  uuid not null references inquiry,
  number   int  not null,
  question text,
  answer   text,
  primary key (case_id, number)
);
