-- What pages list and count on large hubs, found without reading whole tables.

-- Whose row is in question, as its batch says it; null for pairs.
alter table review_case add column ukprn varchar(8);

update review_case set ukprn = (select b.ukprn from batch b where b.id = review_case.batch_id) where batch_id is not null;

create index review_case_of on review_case (ukprn, state, id);

create index batch_parked on batch (parked, id);
create index batch_received on batch (received_at, id);

create index provider_disagreement_state on provider_disagreement (state, number);
