-- How an institution writes its files, where it has settled it.
alter table institution add column date_order varchar(20) default 'AUTO' not null;
alter table institution add column file_encoding varchar(20) default 'AUTO' not null;
alter table institution add column file_separator varchar(20) default 'AUTO' not null;

-- The same as it was when the batch was received: read again, it is read alike.
alter table batch add column date_order varchar(20) default 'AUTO' not null;
alter table batch add column file_encoding varchar(20) default 'AUTO' not null;
alter table batch add column file_separator varchar(20) default 'AUTO' not null;
