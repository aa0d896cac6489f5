-- Thousands of keys at once tempt the planner to read the whole table when its statistics are old or the table is
-- small; this look-up always walks the primary key.
create function learners_by_key(wanted bigint[], after_number bigint, up_to bigint)
    returns table (block_key bigint, entry bigint)
    language sql
    stable
    set enable_hashjoin = off
    set enable_mergejoin = off
    set enable_seqscan = off
as $$
    select k.block_key, k.entry
    from unnest(wanted) as w(block_key)
    join learner_key k on k.block_key = w.block_key
    where k.brought > after_number and k.brought <= up_to
$$;
