-- Among the words stand numbers of the product and of the issue (Subjects says how they are made), so that
-- a word and a product are found together. What a complaint was once about stays: a search looks again at what it found.
update complaint_words
   set words = words || array(
         select ('x' || left(encode(sha256(convert_to(named, 'UTF8')), 'hex'), 16))::bit(64)::bigint
           from unnest(array['product=' || complaint.product, 'issue=' || complaint.issue]) as named
          where named is not null)
  from complaint where complaint.id = complaint_words.complaint_id;
