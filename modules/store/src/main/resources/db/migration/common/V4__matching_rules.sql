-- What brought the learner's present keys: the entry, or the last change that brought keys.
alter table learner add column keyed bigint default 0 not null;
update learner set keyed = entry;

-- How a batch is matched, settled when it was received: a change of settings does not touch what is on its way.
alter table batch add column match_policy varchar(10) default 'STRICT' not null;
alter table batch add column match_model varchar(64) default '' not null;

-- STRICT or SCORED; null: as the hub is set.
alter table institution add column match_policy varchar(10);

-- Every model that decided anything, by the SHA-256 of its file.
create table match_model (
    digest varchar(64) primary key,
    model varchar not null
);
