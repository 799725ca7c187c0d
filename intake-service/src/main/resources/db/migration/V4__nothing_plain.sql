-- V3 sealed what lay in these.
alter table complaint
  drop column customer_name,
  drop column customer_email,
  drop column customer_phone,
  drop column narrative,
  drop column desired_outcome;
