-- What the vault keeps, by the name it is kept under: read back only if it is still the same. What was kept before this
-- table came is noted where its digest is known; the rest is noted when it is first read.
create table kept_file (
    name varchar primary key,
    -- in bytes; null where only the digest was known when this table came
    byte_count bigint,
    -- lower-case hex
    sha256 varchar(64) not null,
    -- what was wrong with it when it was read last: missing, length, bytes or unreadable; null where nothing was
    damage varchar(20),
    damaged_at timestamp with time zone
);

create index kept_file_damage on kept_file (damage);

insert into kept_file (name, byte_count, sha256)
    select cast(id as varchar(20)) || '/input', file_size, sha256 from batch;

-- An edition tells the digest of the result before it.
insert into kept_file (name, sha256)
    select cast(batch_id as varchar(20)) || case
        when edition = 2 then '/result.xml'
        else '/result.edition-' || cast(edition - 1 as varchar(10)) || '.xml'
    end, replaces
    from batch_edition where replaces is not null;
