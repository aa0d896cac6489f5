-- The rules by which the register's keys were made; 0 while they are being made anew, up to and with an entry.
alter table register_state add column key_rules integer default 0 not null;
alter table register_state add column rekeyed_to bigint default 0 not null;
