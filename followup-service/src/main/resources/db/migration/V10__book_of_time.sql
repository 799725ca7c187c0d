-- The book of time: calendars, agreements and contracts, each version kept, by the days it is valid
-- for and by when it was known. Lines are only added.
create table time_book (
  id           uuid        primary key,
  version      bigint      not null,
  revision     bigint      not null unique,
  subject      text        not null,
  name         text        not null,
  number       int         not null,
  from_day     date,
  until_day    date,
  known_from   timestamptz not null,
  sheet        text        not null,
  written_by   text        not null,
  why          text        not null,
  clocks_seen  int         not null,
  clocks_moved int         not null,
  settled_at   timestamptz,
  unique (subject, name, number)
) with (fillfactor = 80);

-- By which revision of the book a clock was drawn; those of before are drawn again.
alter table deadline_clock add column drawn_by bigint not null default 0;

create index deadline_clock_drawn on deadline_clock (drawn_by)
  where state in ('RUNNING', 'PAUSED') or (state = 'BREACHED' and stopped_at is null);
