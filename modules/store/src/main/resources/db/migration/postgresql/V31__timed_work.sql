-- Work that a clock starts, on one node at a time; the table of the library db-scheduler, see the store's package timed.
create table scheduled_tasks (
    task_name varchar not null,
    task_instance varchar not null,
    -- never used
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    -- the node that is at work on it
    picked_by varchar,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
