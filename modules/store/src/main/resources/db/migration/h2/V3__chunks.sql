-- A binary varying column of H2 ends at one megabyte; a chunk of long notes does not.
create table chunk (
    batch_id bigint not null,
    kind smallint not null,
    chunk_no integer not null,
    body binary large object not null,
    primary key (batch_id, kind, chunk_no)
);
