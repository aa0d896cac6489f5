-- A held row by the row that was sent: asked for each chunk of a file that comes again.
create index held_row_place on held_row (batch_id, row_no);

-- What providers propose of their own entries; the domain's package ukrlp.proposal.
create table provider_proposal (
    number bigint primary key,
    ukprn bigint not null,
    proposed_by varchar not null,
    reason varchar not null,
    proposed_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    -- null: nobody has decided; else the name of a State
    state varchar(10),
    decided_by varchar,
    decided_at timestamp with time zone,
    decision varchar
);

create index provider_proposal_of on provider_proposal (ukprn, number);
create index provider_proposal_state on provider_proposal (state, number);

-- Each part once; as the part writes it, null: nothing.
create table provider_proposal_part (
    number bigint not null,
    -- the name of a Part
    part varchar(40) not null,
    was varchar,
    wanted varchar,
    primary key (number, part)
);
