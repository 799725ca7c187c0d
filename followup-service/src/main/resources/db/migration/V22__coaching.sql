-- Notes between people and their supervisor. What they say of a case is forgotten with its customer.
create table coaching_note (
  id           uuid        primary key,
  version      bigint      not null,
  kind         text        not null,
  supervisor   text        not null,
  team         text,
  complaint_id uuid,
  objective_id uuid        references coaching_note,
  due_by       date,
  percent      int         check (percent between 0 and 100),
  words        text,
  written_at   timestamptz not null
);
create index coaching_note_supervisor on coaching_note (supervisor, written_at, id);
create index coaching_note_complaint on coaching_note (complaint_id);
create table coaching_note_person (
  note_id uuid not null references coaching_note,
  person  text not null,
  primary key (note_id, person)
);
create index coaching_note_person_of on coaching_note_person (person);
