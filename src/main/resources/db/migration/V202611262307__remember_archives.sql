-- What an archive looked like when its version was taken over: one that still looks so is not opened again.
create table content_archive (
    place    varchar(600) not null,
    size     bigint       not null,
    modified bigint       not null,
    slug     varchar(60)  not null,
    version  integer      not null,
    constraint content_archive_pk primary key (place)
);
