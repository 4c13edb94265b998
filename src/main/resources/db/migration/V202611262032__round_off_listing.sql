-- Which languages of an aid were translated: readers for whom none fits get one that it was written in.
alter table aid_listing add column translated boolean not null default false;

-- Every match is ranked, so the words are wanted at hand, in the row itself.
alter table aid_listing alter column words set storage main;
