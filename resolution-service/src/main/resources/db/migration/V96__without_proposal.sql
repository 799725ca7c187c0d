-- Why an upheld complaint was resolved though no solution was put to the customer in that round.
alter table case_resolution
  add column without_proposal text;

-- The round of resolution a proposal was made for.
alter table case_proposal
  add column round integer not null default 1;
update case_proposal p
   set round = 1 + (select count(*) from case_reopening r
                     where r.case_id = p.case_id and r.reopened_at <= p.proposed_at);
