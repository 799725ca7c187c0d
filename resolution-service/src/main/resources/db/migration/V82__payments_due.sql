-- What is owed and not paid yet, the most urgent first.
create index redress_offer_due on redress_offer (pay_before, case_id)
  where status = 'ACCEPTED' and pay_before is not null;
