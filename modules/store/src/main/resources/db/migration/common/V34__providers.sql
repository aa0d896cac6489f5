-- The register of learning providers, in the domain's package ukrlp: every version of every entry, added, never changed.
create table provider_version (
    -- from the count in provider_count
    number bigint primary key,
    ukprn bigint not null,
    -- from then on, until the provider's next version
    made_at timestamp with time zone not null,
    source varchar not null,
    -- see the store's ProviderFormat; null: removed
    content bytea
);

create index provider_version_of on provider_version (ukprn, number);

-- The last version of each provider that is in the register, once more, as whole pulls read them.
create table provider (
    ukprn bigint primary key,
    number bigint not null,
    made_at timestamp with time zone not null,
    -- the constant's place in ProviderStatus
    status smallint not null,
    source varchar not null,
    content bytea not null
);

create index provider_made_at on provider (made_at, ukprn);
create index provider_status on provider (status, ukprn);

-- By what present ones are found: kinds and terms are in the store's ProviderTerms.
create table provider_term (
    kind smallint not null,
    term varchar(100) not null,
    ukprn bigint not null,
    primary key (kind, term, ukprn)
);

create index provider_term_of on provider_term (ukprn);

-- One row: the count of versions. Locking it is the right to write.
create table provider_count (
    id smallint primary key,
    last_number bigint not null
);

insert into provider_count (id, last_number) values (1, 0);
