-- What was found in the rows of an answered batch as of its newest edition, counted by code and field. Batches that were
-- answered before have none.
create table batch_finding (
    batch_id bigint not null,
    code varchar(10) not null,
    -- empty: the row as a whole
    field varchar(60) not null,
    row_count integer not null,
    first_row integer not null,
    last_row integer not null,
    primary key (batch_id, code, field)
);
