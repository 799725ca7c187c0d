-- When the customer confirmed our summary; before that no solution is proposed.
alter table case_file add column summary_confirmed_at timestamptz;
