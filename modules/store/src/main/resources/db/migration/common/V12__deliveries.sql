-- Which edition of an answer, or which refusal (as edition 1), is due in the institution's folder under which name.
create table folder_delivery (
    batch_id bigint not null,
    file_name varchar not null,
    edition integer not null,
    -- when it was asked for last
    due_at timestamp with time zone not null,
    -- null until it is there
    delivered_at timestamp with time zone,
    primary key (batch_id, file_name, edition)
);

create index folder_delivery_due on folder_delivery (delivered_at, due_at);
