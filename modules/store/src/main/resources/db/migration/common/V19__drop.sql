-- What stays in the drop folders and is not taken, so that it is told once.
create table set_aside (
    ukprn varchar(8) not null,
    file_name varchar not null,
    -- tells it from another that comes under the name later
    mark varchar not null,
    code varchar(40) not null,
    primary key (ukprn, file_name)
);

-- Deliveries that could not be put into their folders.
create table failed_delivery (
    batch_id bigint not null,
    file_name varchar not null,
    edition integer not null,
    tries integer not null,
    code varchar(40) not null,
    -- null where it waits for the operator
    next_try_at timestamp with time zone,
    primary key (batch_id, file_name, edition)
);

create index failed_delivery_due on failed_delivery (next_try_at);
