-- How many people bear which name, as counted at one moment; never changed. The version is the SHA-256 of the text.
create table census (
    version varchar(64) primary key,
    -- the register's last entry when it was counted
    entries bigint not null,
    made_at timestamp with time zone not null,
    body binary large object not null
);

-- The census that a batch is matched by, settled when it was received; empty: none.
alter table batch add column match_census varchar(64) default '' not null;
