-- Programs that read the register of providers by REST, by id and secret.
create table rest_client (
    id varchar(40) not null primary key,
    name varchar(200) not null,
    -- whose program it is; null where it is no provider's
    ukprn varchar(8),
    -- HMAC-SHA256 under the hub's secret, hex
    secret_hash varchar(64) not null,
    issued_at timestamp with time zone not null
);
