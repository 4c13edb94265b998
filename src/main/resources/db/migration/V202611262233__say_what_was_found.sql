-- What somebody found who confirmed an item, in their own words.
alter table attestation add column words varchar(1000);
