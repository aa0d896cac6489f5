-- A learner's life after registration, see the domain's package stewardship.

-- Every change of details, by its number; what changed stands in learner and learner_version.
create table learner_change (
    number bigint primary key,
    entry bigint not null,
    version integer not null
);

insert into learner_change (number, entry, version)
    select changed, entry, version from learner_version where version > 1
    union all
    select changed, entry, version from learner where version > 1;

-- Merges, unmerges and deletions: who was merged when into whom, on whose word.
create table stewardship_event (
    number bigint primary key,
    -- MERGED, UNMERGED, DELETED
    kind varchar(10) not null,
    uln bigint not null,
    -- null for a deletion
    master_uln bigint,
    happened_at timestamp with time zone not null,
    -- null for the hub's own operators
    ukprn varchar(8),
    user_name varchar not null,
    reason varchar not null,
    correlation_id varchar not null
);

create index stewardship_event_uln on stewardship_event (uln, number);
create index stewardship_event_master on stewardship_event (master_uln, number);
create index stewardship_event_time on stewardship_event (happened_at, number);

-- The merged learners and their live masters, as learner has them: found here by master.
create table learner_link (
    entry bigint primary key,
    master_uln bigint not null
);

create index learner_link_master on learner_link (master_uln, entry);

insert into learner_link (entry, master_uln)
    select entry, master_uln from learner where master_uln is not null;
