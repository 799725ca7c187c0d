-- What was looked into lies in the row of its inquiry, as JSON with sealed words.
drop table inquiry_evidence, inquiry_standard, inquiry_weighing, inquiry_why;
drop index inquiry_by_cause;
alter table inquiry
  drop column finding, drop column reasoned_by, drop column reasoned_at, drop column weighed_up_to,
  drop column symptom, drop column caused_by, drop column caused_at,
  add column evidence jsonb not null default '[]',
  add column reasoning jsonb,
  add column analysis jsonb;
create index inquiry_by_cause on inquiry (cause) where cause is not null;
