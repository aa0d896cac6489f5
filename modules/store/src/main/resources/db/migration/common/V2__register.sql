-- Numbers of entries and changes come from one count, kept in register_state.
create table learner (
    entry bigint primary key,
    uln bigint not null constraint learner_uln unique,
    -- 0 deleted, 1 live, 2 merged
    status smallint not null,
    master_uln bigint,
    version integer not null,
    -- the number of the last change, or the entry
    changed bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- where this version came from
    source varchar not null,
    title varchar,
    given_name varchar,
    preferred_given_name varchar,
    middle_other_name varchar,
    family_name varchar,
    previous_family_name varchar,
    family_name_at_16 varchar,
    school_at_age_16 varchar,
    address_line_1 varchar,
    address_line_2 varchar,
    address_town varchar,
    address_county_or_city varchar,
    post_code varchar,
    date_of_address_capture varchar,
    date_of_birth varchar,
    place_of_birth varchar,
    email_address varchar,
    gender varchar,
    nationality varchar,
    scottish_candidate_number varchar,
    ability_to_share varchar,
    verification_type varchar,
    other_verification_description varchar,
    notes varchar,
    uci varchar,
    upn varchar
);

-- The learner as it was before each change.
create table learner_version (
    entry bigint not null,
    version integer not null,
    uln bigint not null,
    status smallint not null,
    master_uln bigint,
    changed bigint not null,
    changed_at timestamp with time zone not null,
    source varchar not null,
    title varchar,
    given_name varchar,
    preferred_given_name varchar,
    middle_other_name varchar,
    family_name varchar,
    previous_family_name varchar,
    family_name_at_16 varchar,
    school_at_age_16 varchar,
    address_line_1 varchar,
    address_line_2 varchar,
    address_town varchar,
    address_county_or_city varchar,
    post_code varchar,
    date_of_address_capture varchar,
    date_of_birth varchar,
    place_of_birth varchar,
    email_address varchar,
    gender varchar,
    nationality varchar,
    scottish_candidate_number varchar,
    ability_to_share varchar,
    verification_type varchar,
    other_verification_description varchar,
    notes varchar,
    uci varchar,
    upn varchar,
    primary key (entry, version)
);

-- A blocking key, the number of the entry or change that brought it, and whose it is.
create table learner_key (
    block_key bigint not null,
    brought bigint not null,
    entry bigint not null,
    primary key (block_key, brought, entry)
);

-- One row: what allocation counts. Locking it is the right to write to the register.
create table register_state (
    id smallint primary key,
    last_entry bigint not null,
    uln_position bigint not null
);

insert into register_state (id, last_entry, uln_position) values (1, 0, 0);

create table load_progress (
    source varchar primary key,
    row_count bigint not null
);

create table hub_secret_check (
    name varchar primary key,
    check_value varchar not null
);
