-- Where somebody stands on the path of a decision, so that it can be gone on with on another device. It holds no answer.
create table place (
    decision     uuid                     not null,
    organisation varchar(60)              not null,
    length       varchar(20),
    address      varchar(100),
    moved_at     timestamp with time zone not null,
    constraint place_pk primary key (decision),
    constraint place_decision_fk foreign key (organisation, decision)
        references decision (organisation, id) on delete cascade
);
