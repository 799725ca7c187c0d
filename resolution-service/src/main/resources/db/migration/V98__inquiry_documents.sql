-- What was looked into lies in the row of its inquiry, as JSON with sealed words.
drop table inquiry_evidence, inquiry_standard, inquiry_weighing, inquiry_why;
alter table inquiry
  drop column finding, drop column reasoned_by, drop column reasoned_at, drop column weighed_up_to,
  drop column symptom, drop column caused_by,
  add column evidence jsonb not null default '[]',
  add column reasoning jsonb,
  add column analysis jsonb;
