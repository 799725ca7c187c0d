-- Letters that rules ask for, as they were issued; the text is taken by an erasure.
create table letter (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references case_file,
  number       int         not null,
  kind         text        not null,
  round        int,
  issued_at    timestamptz not null,
  issued_by    text        not null,
  html         text,
  unique (complaint_id, number)
);

-- The checklist a letter was issued by.
create table letter_item (
  letter_id   uuid not null references letter,
  number      int  not null,
  item        text not null,
  law         text not null,
  law_version text not null,
  paragraph   text not null,
  requires    text not null,
  primary key (letter_id, number)
);
