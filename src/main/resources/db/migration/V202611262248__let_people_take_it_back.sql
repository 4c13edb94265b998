-- Since when a patient does not share with their care team what they tell.
alter table decision add column withdrawn_at timestamp with time zone;

-- What a patient says is not right in a recorded summary.
create table objection (
    id           uuid                     not null,
    decision     uuid                     not null,
    number       integer                  not null,
    organisation varchar(60)              not null,
    words        text                     not null,
    raised_as    varchar(20)              not null,
    raised_at    timestamp with time zone not null,
    constraint objection_pk primary key (id),
    constraint objection_revision_fk foreign key (decision, number) references summary_revision (decision, number)
);

create index objection_by_decision on objection (decision, number);

create trigger objection_stays before update on objection for each row execute function refuse_change();

-- That a patient had something erased, and nothing of what it was: whoever restores a backup can erase it again.
create table erasure (
    id           uuid                     not null,
    organisation varchar(60)              not null,
    decision     uuid                     not null,
    record_kept  boolean                  not null,
    erased_at    timestamp with time zone not null,
    constraint erasure_pk primary key (id)
);

create trigger erasure_stays before update or delete on erasure for each row execute function refuse_change();
