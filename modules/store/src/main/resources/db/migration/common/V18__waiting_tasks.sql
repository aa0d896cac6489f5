-- since when a task waits for the relay: health tells the age of the oldest
alter table outbox add column added_at timestamp with time zone default current_timestamp;
