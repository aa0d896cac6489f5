-- Log-ins at identity providers that lead to accounts of people, in the domain's package user.
create table user_login (
    provider varchar(254) not null,
    subject varchar(254) not null,
    -- of the account
    name varchar(64) not null,
    primary key (provider, subject)
);

create index user_login_name on user_login (name);
