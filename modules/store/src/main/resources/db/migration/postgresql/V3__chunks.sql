create table chunk (
    batch_id bigint not null,
    kind smallint not null,
    chunk_no integer not null,
    body bytea not null,
    primary key (batch_id, kind, chunk_no)
);

-- Chunks come compressed.
alter table chunk alter column body set storage external;
