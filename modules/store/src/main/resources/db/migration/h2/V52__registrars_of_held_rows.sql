-- Who registered the learner whom a held row names; null where that is nobody, or not known yet. Found when the row is held
-- and again when something happens to the learner, so that the rows of an institution's own learners need no search.
alter table held_row add column registrar varchar(8);

update held_row set registrar = (
    select case
        when coalesce(v.source, l.source) like 'REGISTER ________ %' then substring(coalesce(v.source, l.source) from 10 for 8)
        when regexp_like(coalesce(v.source, l.source), '^job [0-9]{1,18}$') then
            (select b.ukprn from batch b where b.id = cast(substring(coalesce(v.source, l.source) from 5) as bigint))
        when regexp_like(coalesce(v.source, l.source), '^review [0-9]{1,18}$') then
            (select b.ukprn from review_case c join batch b on b.id = c.batch_id
                where c.id = cast(substring(coalesce(v.source, l.source) from 8) as bigint))
    end
    from learner l left join learner_version v on v.entry = l.entry and v.version = 1
    where l.uln = held_row.uln and l.status <> 0
) where state = 0;

create index held_row_registrar on held_row (registrar, state, id);
