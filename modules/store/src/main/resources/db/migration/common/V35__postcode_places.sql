-- Where postcodes lie: whole ones, sectors (with a space) and districts; see PostcodeParts in the domain's package ukrlp.
create table postcode_place (
    postcode varchar(16) primary key,
    latitude double precision not null,
    longitude double precision not null
);

-- Counts the changes; whoever makes one locks the row first.
create table postcode_place_list (
    id smallint primary key,
    version bigint not null
);

insert into postcode_place_list (id, version) values (1, 0);
