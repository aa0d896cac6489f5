-- Every file changes many learners, and no index knows what changes: with room left in the page no index is written.
alter table learner set (fillfactor = 90);

-- Only who is merged has a master; the others need no place in this index.
drop index learner_master_uln;
create index learner_master_uln on learner (master_uln) where master_uln is not null;
