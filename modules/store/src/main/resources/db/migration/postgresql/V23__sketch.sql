-- What the learner's facts come to, see the domain's matching.Sketch; 0 says nothing, so that nobody is passed over.
-- Kept in the index too: look-ups read nothing else of this table.
alter table learner_key add column sketch bigint default 0 not null;
alter table learner_key drop constraint learner_key_pkey;
alter table learner_key add constraint learner_key_pkey primary key (block_key, brought, entry) include (sketch);
