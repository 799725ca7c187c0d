-- Part of V0.1 now. An empty file for a while, so that what older builds left in target directories is overwritten.
select 1;
