-- Qualifications, units and learning aims against which achievements are checked; see the domain's package qualification.
create table qualification (
    -- capitals, without slashes and blanks
    qualification_key varchar(12) primary key,
    code varchar(12) not null,
    title varchar(254) not null,
    qualification_level varchar(40),
    qualification_type varchar(100) not null,
    subject_area varchar(254),
    awarding_body varchar(254) not null,
    awarding_body_ref varchar(12),
    -- separated by vertical bars; null: any
    grades varchar(2000),
    -- YYYY-MM-DD; null: no limit
    first_award varchar(10),
    last_award varchar(10)
);

-- Counts the changes to the list; whoever makes one locks the row first.
create table qualification_list (
    id smallint primary key,
    version bigint not null
);

insert into qualification_list (id, version) values (1, 0);
