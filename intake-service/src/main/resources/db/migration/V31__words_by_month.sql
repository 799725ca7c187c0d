-- Among the words stands the month of the receipt (12 times the year and the month, UTC), so that
-- the words of a month are found without looking at those of all the others.
update complaint_words
   set words = words
     || (extract(year from received_at at time zone 'UTC') * 12
         + extract(month from received_at at time zone 'UTC') - 1)::bigint;
