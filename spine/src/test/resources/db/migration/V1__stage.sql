-- What the tests of the spine play with: a listener's effects and an aggregate.
create table heard (
  seq       bigint generated always as identity primary key,
  complaint uuid not null,
  event_id  uuid not null,
  type      text not null,
  number    int  not null
);
create index heard_complaint on heard (complaint);

create table dossier (
  id      uuid primary key,
  version bigint not null,
  asked   int    not null
);
