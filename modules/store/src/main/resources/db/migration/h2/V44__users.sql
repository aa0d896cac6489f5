-- People who sign in, in the domain's package user.
create table hub_user (
    name varchar(64) primary key,
    -- the name of an Audience
    audience varchar(12) not null,
    -- whose people; null where they are no institution's
    ukprn varchar(8),
    administrator boolean not null,
    -- Argon2id, with its own salt in it
    password varchar(200) not null,
    -- of the second factor, whose secret follows from it and from the hub's own
    salt varchar(64) not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null,
    must_change boolean not null,
    made_at timestamp with time zone not null
);

create index hub_user_ukprn on hub_user (ukprn, name);

-- Who is signed in: the tables of Spring Session, by its names.
create table spring_session (
    primary_id varchar(36) primary key,
    session_id varchar(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_id unique (session_id)
);

create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id varchar(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes binary large object not null,
    primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_of foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
