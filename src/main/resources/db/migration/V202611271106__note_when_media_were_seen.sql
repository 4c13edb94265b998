-- Files that nobody uses any more can be told from those that a draft, or a published version for good, still names.
alter table media_file add column seen_at timestamp with time zone not null default now();
alter table media_file add column staying boolean not null default false;
alter table media_file alter column seen_at drop default;
alter table media_file alter column staying drop default;
create index media_file_seen on media_file (seen_at) where not staying;
