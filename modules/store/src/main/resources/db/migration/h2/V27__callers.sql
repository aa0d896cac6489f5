-- Who acts, where it is neither somebody of an institution (ukprn) nor of the hub's staff (no ukprn): LEARNER, RECIPIENT,
-- OWN_TASK; user_name says which one.
alter table audit_entry add column caller_kind varchar(10);
alter table stewardship_event add column caller_kind varchar(10);
alter table review_step add column caller_kind varchar(10);

-- What an entry is about, where it is not the learner of the column uln: BATCH, PROVIDER, SHARE, CASE, MODEL. Where there
-- is neither, nobody was found, or the entry is older than these columns and its purpose says it. Entries are never
-- changed, so older ones stay as they are.
alter table audit_entry add column subject_kind varchar(10);
alter table audit_entry add column subject_id varchar(64);
