-- Where people with an account read e-mail, and whether they want to be told how what they sent has ended.
alter table hub_user add column email varchar(254);
alter table hub_user add column email_when_done boolean;

-- A learner may say it, too: null.
alter table notification_wish alter column ukprn drop not null;
