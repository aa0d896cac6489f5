-- By which identifier an institution called a learner.
create table learner_identifier (
    -- of institution and identifier, see the domain's matching.Prints
    print bigint not null,
    uln bigint not null,
    -- the master's where the learner is merged, else the same
    person bigint not null,
    ukprn varchar(8) not null,
    -- trimmed, in capitals
    identifier varchar not null,
    -- when the first and the last batch with it were received
    first_at timestamp with time zone not null,
    first_batch bigint not null,
    last_at timestamp with time zone not null,
    last_batch bigint not null,
    -- whether a row with it brought the learner into the register
    registered boolean not null,
    -- of the last row's five key fields; 0 where one is missing
    key_fields bigint not null,
    -- the review case that alone says so; 0 where something else does
    case_id bigint not null,
    primary key (print, uln)
);

create index learner_identifier_person on learner_identifier (person);

-- One row: up to which chunk the batches that were kept before this table are read for it.
create table identifier_fill (
    id smallint primary key,
    batch_id bigint not null,
    chunk_no integer not null,
    last_batch bigint not null
);

insert into identifier_fill (id, batch_id, chunk_no, last_batch)
    select 1, 0, 0, coalesce(max(id), 0) from batch;
