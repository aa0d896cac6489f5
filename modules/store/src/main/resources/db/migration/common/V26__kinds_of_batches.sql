-- What only batches that are matched have, in a table of theirs; other kinds of batches have other words for their jobs.
create table matched_batch (
    batch_id bigint primary key,
    match_policy varchar(20) not null,
    match_model varchar(64) not null,
    match_census varchar(64) not null,
    -- the register's last entry when the batch was checked; 0 before
    register_entry bigint not null
);

insert into matched_batch (batch_id, match_policy, match_model, match_census, register_entry)
select id, match_policy, match_model, match_census, coalesce(register_entry, 0) from batch;

alter table batch drop column match_policy;
alter table batch drop column match_model;
alter table batch drop column match_census;
alter table batch drop column register_entry;
alter table batch alter column requested_job set data type varchar(40);
alter table batch alter column job_type set data type varchar(40);
alter table batch alter column head_job_type set data type varchar(40);
