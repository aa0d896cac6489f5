-- Where another register says something else of a provider than it itself or the hub's people said; the domain's package imports.
create table provider_disagreement (
    number bigint primary key,
    ukprn bigint not null,
    -- the name of a Part
    part varchar(40) not null,
    -- as the part writes it; null: nothing
    ours varchar,
    theirs varchar,
    source varchar not null,
    raised_at timestamp with time zone not null,
    -- null: open; else the name of a State
    state varchar(10),
    decided_by varchar,
    decided_at timestamp with time zone,
    reason varchar
);

create index provider_disagreement_of on provider_disagreement (ukprn);
