-- What the tests of the spine play with: the effects of listeners, and aggregates.
create table record (
  seq       bigint generated always as identity primary key,
  listener  text not null,
  complaint uuid not null,
  event_id  uuid not null,
  type      text not null,
  number    int  not null
);
create index record_complaint on record (complaint);

create table dossier (
  id      uuid primary key,
  version bigint not null,
  asked   int    not null
);

create table notebook (
  id      uuid primary key,
  version bigint not null,
  shelf   text   not null,
  begun_at timestamptz not null,
  title   bytea,
  notes   jsonb  not null,
  outline jsonb  not null
);

create table words_key (
  id         uuid        primary key,
  owner      uuid        not null unique,
  master     text        not null,
  wrapped    bytea       not null,
  created_at timestamptz not null default now()
);

-- Notes each time a statement writes a document, changed or not.
create table document_written (id uuid not null);
create function note_written() returns trigger language plpgsql as
  'begin insert into document_written values (new.id); return null; end';
create trigger notebook_written after update of notes, outline on notebook
  for each row execute function note_written();
