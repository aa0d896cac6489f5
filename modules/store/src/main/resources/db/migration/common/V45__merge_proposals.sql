-- Merges and unmerges that one person wants and another has to confirm; the domain's package stewardship.
create table merge_proposal (
    number bigint primary key,
    -- the name of a Kind
    kind varchar(10) not null,
    uln bigint not null,
    master_uln bigint not null,
    proposed_by varchar not null,
    reason varchar not null,
    proposed_at timestamp with time zone not null,
    -- null: nobody has decided; else the name of a State
    state varchar(10),
    decided_by varchar,
    decided_at timestamp with time zone,
    decision varchar
);

create index merge_proposal_state on merge_proposal (state, number);
