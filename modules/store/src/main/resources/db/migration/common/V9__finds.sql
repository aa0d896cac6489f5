-- Who looked for whom last, by a keyed hash of the person's key fields; registering asks for it.
create table recent_find (
    ukprn varchar(8) not null,
    fingerprint varchar(64) not null,
    found_at timestamp with time zone not null,
    possible boolean not null,
    primary key (ukprn, fingerprint)
);

create index recent_find_found_at on recent_find (found_at);

-- Which numbers were merged into a learner.
create index learner_master_uln on learner (master_uln);
