-- What a content folder looked like when it was last read and found sound: one that still looks so is not read again.
create table content_folder (
    slug        varchar(60) not null,
    fingerprint varchar(64) not null,
    version     integer     not null,
    revision    bigint      not null,
    constraint content_folder_pk primary key (slug)
);
