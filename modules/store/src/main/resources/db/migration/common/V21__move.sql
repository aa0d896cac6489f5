-- A hub is moved from one database into another (hub move); which part this one has in it.
create table database_move (
    -- SOURCE or TARGET
    part varchar(10) primary key,
    -- the same in both databases
    move_id varchar(36) not null,
    -- BEGUN or DONE
    state varchar(10) not null,
    -- the other database, without user and password
    other varchar not null,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

-- In the target: the tables that are there as a whole, and what was read of them at the source.
create table moved_table (
    name varchar primary key,
    row_count bigint not null,
    digest varchar(32) not null
);
