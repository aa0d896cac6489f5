-- By what certificate an institution signs its messages, and whether it must.
alter table institution add column signing_certificate_sha256 varchar(64);
alter table institution add column signing_required boolean default false not null;

-- Signed messages that were taken, until they are too old to be sent again.
create table seen_message (
    identity varchar(64) not null primary key,
    until timestamp with time zone not null
);

create index seen_message_until on seen_message (until);
