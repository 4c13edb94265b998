-- What an organisation wants confirmed before it publishes: the newest row counts. Nothing is ever changed or removed.
create table demand (
    organisation varchar(80)              not null,
    revision     integer                  not null,
    items        varchar(8000)            not null,
    set_by       uuid                     not null,
    set_at       timestamp with time zone not null,
    constraint demand_pk primary key (organisation, revision),
    constraint demand_organisation_fk foreign key (organisation) references organisation (id)
);

create trigger demand_stays before update or delete on demand for each row execute function refuse_change();
