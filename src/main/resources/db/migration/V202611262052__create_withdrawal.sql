-- That a version of an aid is offered no more, and why: for everybody where organisation is null, else for one
-- organisation alone. The account is null where the withdrawal stands in the aid's folder.
create table withdrawal (
    id           uuid                     not null,
    slug         varchar(60)              not null,
    version      integer                  not null,
    organisation varchar(80),
    reason       varchar(30)              not null,
    words        varchar(1000)            not null,
    withdrawn_at timestamp with time zone not null,
    account      uuid,
    withdrawn_as varchar(20)              not null,
    constraint withdrawal_pk primary key (id),
    constraint withdrawal_once unique nulls not distinct (slug, version, organisation),
    constraint withdrawal_version_fk foreign key (slug, version) references aid_version (slug, version),
    constraint withdrawal_organisation_fk foreign key (organisation) references organisation (id)
);

create trigger withdrawal_stays before update or delete on withdrawal for each row execute function refuse_change();

-- The newest version that is not withdrawn for everybody, or null, and the day from which the first of its numbers is
-- past its review date; null there means that nobody has looked yet.
alter table aid add column offered integer;
alter table aid add column goes_stale date;
update aid set offered = newest;
