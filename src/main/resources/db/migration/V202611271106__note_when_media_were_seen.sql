-- Files that nobody uses any more can be told from those that are in use, and from those that stay because a published
-- version names them. What was there before may be one of the latter, so all of it stays.
alter table media_file add column seen_at timestamp with time zone not null default now();
alter table media_file add column staying boolean not null default true;
alter table media_file alter column seen_at drop default;
alter table media_file alter column staying drop default;
create index media_file_seen on media_file (seen_at) where not staying;
