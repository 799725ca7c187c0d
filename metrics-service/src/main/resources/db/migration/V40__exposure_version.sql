-- How often a statement was made: whoever corrects one can say which one they have seen.
alter table exposure add column version bigint not null default 1;
