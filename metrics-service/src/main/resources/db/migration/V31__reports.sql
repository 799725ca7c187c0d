-- Reports that are made by the calendar, and what was made.
create table report_schedule (
  id            uuid        primary key,
  report        text        not null,
  every         text        not null,
  format        text        not null,
  created_by    text        not null,
  created_at    timestamptz not null,
  next_from     date        not null,
  -- while one replica is making the next report, the others leave it alone
  claimed_until timestamptz
);

create table made_report (
  schedule_id uuid        not null references report_schedule on delete cascade,
  from_day    date        not null,
  to_day      date        not null,
  made_at     timestamptz not null,
  body        bytea       not null,
  primary key (schedule_id, from_day)
);
