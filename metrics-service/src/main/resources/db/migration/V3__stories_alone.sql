-- Stories are the only thing that is kept; what was merged column by column is read from them.
drop table complaint_measure, resolution_round, closing, clock_measure, survey_answer, projection;

-- What complaints are set against. The empty product stands for all products together.
create table exposure (
  type      text        not null,
  product   text        not null,
  day       date        not null,
  amount    bigint      not null check (amount >= 0),
  stated_by text        not null,
  stated_at timestamptz not null,
  primary key (type, product, day)
);
