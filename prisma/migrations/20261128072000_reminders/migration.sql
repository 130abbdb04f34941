-- Members are reminded of what is due, and told of a new role.

ALTER TYPE "NoticeKind" ADD VALUE 'dueTomorrow';
ALTER TYPE "NoticeKind" ADD VALUE 'recheckDue';
ALTER TYPE "NoticeKind" ADD VALUE 'roleChanged';
