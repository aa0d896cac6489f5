-- Issued extracts and how they stand, in the domain's packages extract and extract.status.

-- Lists of places, counted from 1. A place once taken is never given again, and says how its extract stands for good: also
-- after everything else that is known of the extract was erased.
create table status_list (
    number integer primary key,
    taken integer not null
);

create table status_place (
    list_number integer not null,
    list_index integer not null,
    -- the constant's place in Standing
    standing smallint not null,
    -- null while it is valid
    standing_since timestamp with time zone,
    primary key (list_number, list_index)
);

create index status_place_standing on status_place (list_number, standing);

create table issued_extract (
    -- 128 bits in hexadecimal digits
    id varchar(32) primary key,
    -- as it is printed on the extract
    uln bigint not null,
    -- who answered for it at the issue
    live bigint not null,
    list_number integer not null,
    list_index integer not null,
    issued_at timestamp with time zone not null,
    -- null: without end
    valid_until timestamp with time zone,
    -- the digest that all faces have in common, in hexadecimal digits
    root varchar(64) not null
);

create index issued_extract_uln on issued_extract (uln);
create index issued_extract_live on issued_extract (live);

create table issued_entry (
    extract_id varchar(32) not null,
    entry_id varchar(7) not null,
    -- the number of the event's first fact, and that of the last one when the entry was made; null and 0: the learner's own
    event bigint,
    fact bigint not null,
    digest varchar(64) not null,
    primary key (extract_id, entry_id)
);

create index issued_entry_event on issued_entry (event);

-- Extracts that were not yet compared with the record after their issue was committed.
create table unchecked_extract (
    id varchar(32) primary key,
    issued_at timestamp with time zone not null
);

-- One row: up to which number of the record's count extracts were compared.
create table extracts_compared (
    id smallint primary key,
    up_to bigint not null
);

insert into extracts_compared (id, up_to) select 1, last_number from record_count where id = 1;
